//! What is kept between two starts, besides the SDK's store: the session, the device, the key of the store.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use convenor_core::port::Dice;
use matrix_sdk::authentication::matrix::MatrixSession;
use serde::{Deserialize, Serialize};

/// What is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// What the SDK's store is encrypted with. A key, not a passphrase: it is random, stretching it costs seconds.
    #[serde(with = "hex::serde")]
    pub(crate) store_key: [u8; 32],
    /// The device, chosen by us before the first login: logging in anew on a used store works only under the same
    /// device, and a crash can come between the homeserver's answer and our writing it down.
    pub(crate) device: String,
    /// The session, once there is one.
    pub(crate) session: Option<MatrixSession>,
    /// Whether somebody has the recovery key. A key that was made and got lost on the way is made again.
    #[serde(default)]
    pub(crate) recovery_kept: bool,
}

impl Kept {
    /// A new key and a new device, no session.
    pub(crate) fn fresh(dice: &dyn Dice) -> Self {
        let mut store_key = [0; 32];
        dice.fill(&mut store_key);
        let mut device = [0; 5];
        dice.fill(&mut device);
        Self { store_key, device: hex::encode_upper(device), session: None, recovery_kept: false }
    }
}

/// The adapter's directory.
pub(crate) struct Files {
    dir: PathBuf,
}

impl Files {
    /// Makes the directory if need be; nobody else may look into it.
    pub(crate) fn open(dir: &Path) -> io::Result<Self> {
        fs::create_dir_all(dir)?;
        #[cfg(unix)]
        fs::set_permissions(dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(Self { dir: dir.to_owned() })
    }

    /// Where the SDK keeps its own.
    pub(crate) fn store(&self) -> PathBuf {
        self.dir.join("store")
    }

    /// Keeps every other process out until the file is dropped: two on one crypto store send under the same keys,
    /// and what they break can't be mended.
    pub(crate) fn lock(&self) -> Result<File, TryLockError> {
        let file = self.options().open(self.dir.join("lock")).map_err(TryLockError::Error)?;
        file.try_lock()?;
        Ok(file)
    }

    /// What was kept, if anything.
    pub(crate) fn load(&self) -> io::Result<Option<Kept>> {
        let bytes = match fs::read(self.dir.join("session.json")) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        // serde_json quotes what it could not read: that may be the token. Only the place is told.
        serde_json::from_slice(&bytes).map(Some).map_err(|error| {
            let place = format!("session.json is damaged at line {}, column {}", error.line(), error.column());
            io::Error::new(io::ErrorKind::InvalidData, place)
        })
    }

    /// Keeps this, wholly or not at all.
    pub(crate) fn save(&self, kept: &Kept) -> io::Result<()> {
        let new = self.dir.join("session.json.new");
        let mut file = self.options().truncate(true).open(&new)?;
        file.write_all(&serde_json::to_vec(kept)?)?;
        file.sync_all()?;
        fs::rename(&new, self.dir.join("session.json"))?;
        File::open(&self.dir)?.sync_all()
    }

    fn options(&self) -> OpenOptions {
        let mut options = OpenOptions::new();
        options.write(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
    }
}

/// What is kept, in memory and in its file.
pub(crate) struct Keeper {
    files: Files,
    kept: Mutex<Kept>,
}

impl Keeper {
    pub(crate) const fn new(files: Files, kept: Kept) -> Self {
        Self { files, kept: Mutex::new(kept) }
    }

    /// Where a recovery key lies that nobody was there to take.
    pub(crate) fn recovery_file(&self) -> PathBuf {
        self.files.dir.join("recovery-key")
    }

    /// What is kept now.
    pub(crate) fn kept(&self) -> Kept {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes it, and keeps the change.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Kept)) -> io::Result<()> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut kept);
        self.files.save(&kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;

    impl Dice for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for (number, byte) in bytes.iter_mut().enumerate() {
                *byte = u8::try_from(number).unwrap();
            }
        }
    }

    #[test]
    fn what_is_kept_is_read_again_and_nobody_else_may_read_it() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files::open(dir.path()).unwrap();
        assert!(files.load().unwrap().is_none());
        let kept = Kept::fresh(&Counting);
        files.save(&kept).unwrap();
        let again = files.load().unwrap().unwrap();
        assert_eq!((again.store_key, again.device.as_str()), (kept.store_key, "0001020304"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(dir.path().join("session.json")).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_damaged_file_is_told_without_its_contents() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files::open(dir.path()).unwrap();
        fs::write(dir.path().join("session.json"), r#"{"store_key": "syt_secret"}"#).unwrap();
        let error = files.load().err().unwrap().to_string();
        assert!(error.contains("line 1") && !error.contains("syt_secret"), "{error}");
    }

    #[test]
    fn a_second_process_is_kept_out() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files::open(dir.path()).unwrap();
        let lock = files.lock().unwrap();
        assert!(matches!(files.lock(), Err(TryLockError::WouldBlock)));
        drop(lock);
        assert!(files.lock().is_ok());
    }
}
