//! What `convenor verify` says of a file that somebody was sent.

use tokio::process::Command;

use crate::kills::program;

/// The program accepts the file, and finds what was changed in it.
pub async fn proves_itself(file: &[u8], changed: (&str, &str)) {
    let (accepted, out) = verify(file).await;
    assert!(accepted, "{out}");
    let text = std::str::from_utf8(file).unwrap();
    let forged = text.replacen(changed.0, changed.1, 1);
    assert_ne!(forged, text, "{} stands in it", changed.0);
    let (accepted, out) = verify(forged.as_bytes()).await;
    assert!(!accepted && out.contains("does not verify"), "{out}");
}

/// Whether it verifies, and what is said of it.
async fn verify(file: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("record.json"), file).unwrap();
    let ended = Command::new(program()).current_dir(&folder).args(["verify", "record.json"]).output().await.unwrap();
    (ended.status.success(), String::from_utf8([ended.stdout, ended.stderr].concat()).unwrap())
}
