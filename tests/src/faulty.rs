//! A homeserver's front that misbehaves as it is told: what a real homeserver can't be made to do at will.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, Result};
use reqwest::{Client, Method};
use serde_json::Value;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

/// What was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// The path, with what follows the `?`.
    pub path: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Asked {
    /// Whether this is a message to any room.
    #[must_use]
    pub fn is_send(&self) -> bool {
        self.path.contains("/send/")
    }

    /// Whether this is a sync.
    #[must_use]
    pub fn is_sync(&self) -> bool {
        self.path.contains("/sync?")
    }
}

/// A change of the homeserver's answer.
pub type Change = Box<dyn FnOnce(&mut Value) + Send>;

/// What becomes of a request.
pub enum Fault {
    /// Nothing: the homeserver's own answer.
    None,
    /// This answer, and the homeserver never hears of it.
    Answer(u16, Value),
    /// The connection is closed, and the homeserver never hears of it.
    Close,
    /// The homeserver does what is asked, and half of its answer arrives.
    HalfAnAnswer,
    /// The homeserver is asked under another path.
    Path(String),
    /// The homeserver's answer, changed.
    Changed(Change),
}

type Rule = Box<dyn FnMut(&Asked) -> Fault + Send>;

/// The front.
pub struct Faulty {
    /// Where it listens.
    pub url: String,
    rule: Arc<Mutex<Rule>>,
    asked: Arc<Mutex<Vec<Asked>>>,
    task: JoinHandle<()>,
}

impl Faulty {
    /// In front of this homeserver, behaving well.
    ///
    /// # Errors
    /// No port is free.
    pub async fn before(home: &str) -> Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let rule: Arc<Mutex<Rule>> = Arc::new(Mutex::new(Box::new(|_| Fault::None)));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let http = Client::builder().no_proxy().timeout(Duration::from_secs(90)).build()?;
        let (home, rules, list) = (home.to_owned(), Arc::clone(&rule), Arc::clone(&asked));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (http, home, rules, list) = (http.clone(), home.clone(), Arc::clone(&rules), Arc::clone(&list));
                // A caller that hangs up is no failure of the front.
                tokio::spawn(async move { serve(stream, &http, &home, &rules, &list).await.ok() });
            }
        });
        Ok(Self { url, rule, asked, task })
    }

    /// From now on each request is dealt with like this.
    pub fn behave(&self, rule: impl FnMut(&Asked) -> Fault + Send + 'static) {
        *self.rule.lock().unwrap_or_else(PoisonError::into_inner) = Box::new(rule);
    }

    /// From now on all is well.
    pub fn behave_well(&self) {
        self.behave(|_| Fault::None);
    }

    /// What was asked so far, as far as it fits.
    #[must_use]
    pub fn asked(&self, fits: impl Fn(&Asked) -> bool) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|asked| fits(asked)).cloned().collect()
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Deals with the one request of a connection.
async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    http: &Client,
    home: &str,
    rule: &Mutex<Rule>,
    list: &Mutex<Vec<Asked>>,
) -> Result<()> {
    let (asked, headers) = read(&mut stream).await?;
    let fault = {
        let mut rule = rule.lock().unwrap_or_else(PoisonError::into_inner);
        (*rule)(&asked)
    };
    list.lock().unwrap_or_else(PoisonError::into_inner).push(asked.clone());
    let mut half = false;
    let (mut path, mut change) = (asked.path.clone(), None);
    match fault {
        Fault::None => {}
        Fault::Close => return Ok(()),
        Fault::Answer(status, body) => return write(&mut stream, status, body.to_string().as_bytes(), false).await,
        Fault::HalfAnAnswer => half = true,
        Fault::Path(other) => path = other,
        Fault::Changed(how) => change = Some(how),
    }
    let mut request = http.request(Method::from_bytes(asked.method.as_bytes())?, format!("{home}{path}"));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let answer = request.body(asked.body).send().await?;
    let status = answer.status().as_u16();
    let mut body = answer.bytes().await?.to_vec();
    if let Some(change) = change {
        let mut value = serde_json::from_slice(&body)?;
        change(&mut value);
        body = serde_json::to_vec(&value)?;
    }
    write(&mut stream, status, &body, half).await
}

async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Result<(Asked, Vec<(String, String)>)> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            anyhow::bail!("no request");
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().context("no request line")?.split(' ');
    let (method, path) = (first.next().context("no method")?.to_owned(), first.next().context("no path")?.to_owned());
    let headers: Vec<_> = lines.filter_map(|line| line.split_once(": ")).collect();
    let find = |name: &str| headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
    let length: usize = find("content-length").map_or(Ok(0), str::parse)?;
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await? == 0 {
            anyhow::bail!("half a request");
        }
    }
    let kept = ["authorization", "content-type"];
    let kept = kept.iter().filter_map(|name| Some(((*name).to_owned(), find(name)?.to_owned()))).collect();
    Ok((Asked { method, path, body: bytes[end..].to_vec() }, kept))
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), status: u16, body: &[u8], half: bool) -> Result<()> {
    let head = format!(
        "HTTP/1.1 {status} Answer\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    let end = if half { body.len() / 2 } else { body.len() };
    stream.write_all(&body[..end]).await?;
    Ok(stream.shutdown().await?)
}
