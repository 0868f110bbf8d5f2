//! Certificates: one that nobody trusts is named, and while one is bad everything waits.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use convenor_matrix::ConnectError;
use convenor_tests::{
    faulty::{Asked, Fault, Faulty},
    people::Homeserver,
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer},
};

use crate::kills::{House, PATIENCE, program};

use super::bot::{Seat, chain, connected};

/// Who signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its own certificate, as a file of trusted ones holds it.
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let own = params.self_signed(&key).unwrap();
        let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(own.der()));
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// For this machine; it ran out long ago, or is good.
    fn signs(&self, expired: bool) -> TlsAcceptor {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        if expired {
            params.not_after = date_time_ymd(2020, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(aws_lc_rs::default_provider());
        let tls = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        TlsAcceptor::from(Arc::new(tls.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap()))
    }
}

/// TLS before a plain server.
struct Tls {
    url: String,
    task: JoinHandle<()>,
}

impl Tls {
    /// Each connection is met with the certificate of that moment.
    async fn before(plain: &str, certificate: &Arc<Mutex<TlsAcceptor>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let (plain, certificate) = (plain.trim_start_matches("http://").to_owned(), Arc::clone(certificate));
        let task = tokio::spawn(async move {
            loop {
                let (near, _) = listener.accept().await.unwrap();
                let (plain, acceptor) = (plain.clone(), certificate.lock().unwrap().clone());
                tokio::spawn(async move {
                    // Who does not trust it turns away.
                    let Ok(mut near) = acceptor.accept(near).await else { return };
                    let mut far = TcpStream::connect(plain).await.unwrap();
                    copy_bidirectional(&mut near, &mut far).await.ok();
                });
            }
        });
        Self { url, task }
    }
}

impl Drop for Tls {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
async fn a_certificate_nobody_trusts_is_named() {
    let seat = Seat::new(&["*"]).await;
    // A good one, but of an authority of its own.
    let certificate = Arc::new(Mutex::new(Authority::new().signs(false)));
    let front = Tls::before(&seat.home.url, &certificate).await;
    let url = &front.url;
    let mut config = seat.config();
    config.homeserver = url.clone();
    let error = connected(config).await.err().unwrap();
    assert!(matches!(error, ConnectError::BadCertificate(_)) && !error.is_temporary(), "{}", chain(&error));
    assert!(error.to_string().contains("certificate"));

    // The program's `check` says so in a line.
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("[matrix]\nhomeserver = \"{url}\"\nuser = \"@bot:localhost\"\npassword = \"secret\"\n");
    std::fs::write(folder.path().join("convenor.toml"), settings).unwrap();
    let mut check = tokio::process::Command::new(program());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
        check.env_remove(name);
    }
    let data = format!("sqlite:{}", folder.path().join("bot.db").display());
    let check =
        check.current_dir(folder.path()).env("CONVENOR_DATABASE_URL", data).env("CONVENOR_DATA_DIR", folder.path());
    let ended = check.arg("check").output().await.unwrap();
    let out = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(1), "{out}");
    assert!(out.contains("WRONG matrix: the homeserver's certificate is not valid for this address"), "{out}");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_certificate_is_bad_everything_waits_and_says_so_and_afterwards_nothing_is_lost_or_doubled() {
    let server = Homeserver::from_env().unwrap();
    let authority = Authority::new();
    let certificate = Arc::new(Mutex::new(authority.signs(false)));
    let front = Faulty::before(&server.url).await.unwrap();
    let tls = Tls::before(&front.url, &certificate).await;
    let mut house = House::on(&server).await.by_way_of(&tls.url);
    let trusted = house.folder.path().join("authority.pem");
    std::fs::write(&trusted, &authority.pem).unwrap();
    let mut command = house.program("run");
    command.env("SSL_CERT_FILE", trusted);
    house.start_as(command);
    house.joined().await;
    house.person.say(&house.room, "!partnership start Upper Sarala").await.unwrap();
    house.until("the partnership", |said| said.len() == 1).await;

    // It runs out while an answer is on its way.
    let (expired, now) = (authority.signs(true), Arc::clone(&certificate));
    front.behave(move |asked: &Asked| {
        if !asked.is_send() {
            return Fault::None;
        }
        now.lock().unwrap().clone_from(&expired);
        Fault::Close
    });
    let asks = async |number| {
        house.person.say(&house.room, &format!("!remind add number {number} --when in 5 days")).await.unwrap();
    };
    asks(1).await;
    let began = Instant::now();
    let complaints = ["could not synchronise, trying again", "not sent yet"];
    // With all its causes, the last of which is the certificate.
    let told = |what: &str| house.log().lines().any(|line| line.contains(what) && line.contains("certificate expired"));
    while !complaints.into_iter().all(told) {
        assert!(began.elapsed() < PATIENCE, "{}", house.log());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for number in 2..=4 {
        asks(number).await;
    }
    assert_eq!(house.said().await.len(), 1, "nothing gets through");
    front.behave_well();
    *certificate.lock().unwrap() = authority.signs(false);
    house.until("four answers", |said| said.len() >= 5).await;
    house.person.say(&house.room, "!help vote").await.unwrap();
    let last = |said: &[(String, String)]| said.last().is_some_and(|(_, body)| body.contains("vote REF POSITION"));
    let said = house.until("help", last).await;
    assert_eq!(said.len(), 6, "{said:#?}");
    for (number, (_, body)) in (1..).zip(&said[1..5]) {
        assert!(body.contains(&format!("number {number}")), "{said:#?}");
    }
}
