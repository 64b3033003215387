//! A path as text: as it is where it can be written, else as an address whose bytes are spelt out. Names of files need not be UTF-8.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an address begins with.
const ADDRESS: &str = "file://";

/// Writes a path.
pub(super) fn serialize<S: Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
    path.as_deref().map(text).serialize(serializer)
}

/// Reads one.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(|text| path(&text)))
}

fn text(path: &Path) -> String {
    match path.to_str() {
        Some(text) if !text.starts_with(ADDRESS) => text.to_owned(),
        _ => path.as_os_str().as_encoded_bytes().iter().fold(ADDRESS.to_owned(), |text, byte| match byte {
            b'/' | b'.' | b'-' | b'_' => text + &char::from(*byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => text + &char::from(*byte).to_string(),
            byte => format!("{text}%{byte:02X}"),
        }),
    }
}

fn path(text: &str) -> PathBuf {
    text.strip_prefix(ADDRESS).and_then(bytes).and_then(from_bytes).unwrap_or_else(|| PathBuf::from(text))
}

/// The bytes that are spelt out; `None` if they are not spelt as they are here.
fn bytes(address: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: u8| char::from(byte).to_digit(16);
        match byte {
            b'%' => bytes.push(u8::try_from(digit(rest.next()?)? * 16 + digit(rest.next()?)?).ok()?),
            byte => bytes.push(byte),
        }
    }
    Some(bytes)
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every name can be had back")]
fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn any_path_comes_back() {
        for name in [&b"teams/my-team.ron"[..], b"teams/m\xfcll er.ron", b"file://x", "Zoë/a b.ron".as_bytes()] {
            let there = from_bytes(name.to_vec()).expect("a path");
            assert_eq!(path(&text(&there)), there);
        }
        assert_eq!(text(Path::new("Zoë/a b.ron")), "Zoë/a b.ron");
    }
}
