//! The bytes of an export: how it is written, and how it is read so that nothing in it escapes notice.
//!
//! Compact JSON, a line for each member and each element, whole numbers up to 2^53 only. White space between tokens is
//! nobody's business; anything else must be exactly as it would be written.

use std::{fmt, io};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};
use serde_json::{
    Serializer,
    ser::{CompactFormatter, Formatter},
};
use sha2::{Digest, Sha256};

use super::{Export, FORMAT, VERSION};

/// Numbers beyond this are silently changed by many a JSON reader.
const LARGEST: u64 = 1 << 53;

/// Why bytes are no export.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// They are no JSON, or not of this shape.
    #[error("the file cannot be read as an export")]
    Json(#[from] serde_json::Error),
    /// It says that it is something else.
    #[error("the file is no export of Convenor")]
    Format,
    /// A later program wrote it.
    #[error("the file has version {0}; this program reads up to version {VERSION}")]
    Newer(u64),
    /// It was not written like this.
    #[error("byte {0} of the file is not as an export is written")]
    Form(usize),
}

/// Writes an export.
///
/// # Errors
/// Never for one that was made by [`super::export`].
pub fn write(export: &Export) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::new();
    export.serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The SHA-256 of an export's content as long as it has no seal, white space left out.
pub(super) fn digest(unsealed: &Export) -> Result<[u8; 32], serde_json::Error> {
    let mut hasher = Hashed(Sha256::new());
    unsealed.serialize(&mut Serializer::with_formatter(&mut hasher, CompactFormatter))?;
    Ok(hasher.0.finalize().into())
}

/// Reads an export.
pub(super) fn read(bytes: &[u8]) -> Result<Export, Unreadable> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
        version: u64,
    }
    numbers(bytes)?;
    let head: Head = serde_json::from_slice(bytes)?;
    if head.format != FORMAT {
        return Err(Unreadable::Format);
    }
    if head.version > u64::from(VERSION) {
        return Err(Unreadable::Newer(head.version));
    }
    let export: Export = serde_json::from_slice(bytes)?;
    let mut same = Same { file: bytes, at: 0, in_word: false, escaped: false, wrong: None };
    let written = export.serialize(&mut Serializer::with_formatter(&mut same, CompactFormatter));
    if let Some(at) = same.wrong {
        return Err(Unreadable::Form(at));
    }
    written?;
    same.skip();
    if same.at < bytes.len() { Err(Unreadable::Form(same.at)) } else { Ok(export) }
}

/// Refuses fractions, and numbers too large to survive every reader.
pub(super) fn numbers(bytes: &[u8]) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    Whole.deserialize(&mut json)?;
    json.end()
}

struct Whole;

impl<'de> DeserializeSeed<'de> for Whole {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Whole {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON with whole numbers up to 2^53")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        if value > LARGEST { Err(E::custom("a number beyond 2^53")) } else { Ok(()) }
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.visit_u64(value.unsigned_abs())
    }
    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom("a fraction, or a number beyond 2^53"))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(Whole)?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key_seed(Whole)?.is_some() {
            map.next_value_seed(Whole)?;
        }
        Ok(())
    }
}

/// Takes what is written and compares it with a file, white space between tokens left out.
struct Same<'a> {
    file: &'a [u8],
    at: usize,
    in_word: bool,
    escaped: bool,
    wrong: Option<usize>,
}

impl Same<'_> {
    fn skip(&mut self) {
        while self.file.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }
}

impl io::Write for Same<'_> {
    fn write(&mut self, written: &[u8]) -> io::Result<usize> {
        for byte in written {
            if !self.in_word {
                self.skip();
            }
            if self.file.get(self.at) != Some(byte) {
                self.wrong = Some(self.at);
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.at += 1;
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_word => self.escaped = true,
                b'"' => self.in_word = !self.in_word,
                _ => {}
            }
        }
        Ok(written.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Hashed(Sha256);

impl io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Compact, but with a line for each member of the outer two levels and each element of the outer three.
#[derive(Default)]
struct Lines {
    depth: usize,
}

impl Lines {
    fn comma<W: io::Write + ?Sized>(writer: &mut W, first: bool, line: bool) -> io::Result<()> {
        let comma = if first { "" } else { "," };
        let end = if line { "\n" } else { "" };
        write!(writer, "{comma}{end}")
    }
}

impl Formatter for Lines {
    fn begin_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"[")
    }
    fn end_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"]")
    }
    fn begin_array_value<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        Self::comma(writer, first, self.depth <= 3)
    }
    fn begin_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"{")
    }
    fn end_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"}")
    }
    fn begin_object_key<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        Self::comma(writer, first, self.depth <= 2)
    }
}
