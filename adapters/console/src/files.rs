//! Files the bot sends: the console puts them on disk, for this user's eyes only, and says where.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use convenor_core::port;

/// How many files of one name are kept beside each other.
const MOST: u32 = 1_000;

/// Puts a file into a directory, beside one of the same name; where it is now.
pub(crate) fn put(directory: &Path, file: &port::File) -> io::Result<PathBuf> {
    make(directory)?;
    // Names come from the bot, but nothing they say may lead out of the directory.
    let name = Path::new(&file.name).file_name().ok_or(ErrorKind::InvalidFilename)?;
    let (stem, ending) = match (Path::new(name).file_stem(), Path::new(name).extension()) {
        (Some(stem), Some(ending)) => (stem.to_string_lossy(), format!(".{}", ending.to_string_lossy())),
        _ => (name.to_string_lossy(), String::new()),
    };
    for number in 1..=MOST {
        let path = directory.join(match number {
            1 => format!("{stem}{ending}"),
            _ => format!("{stem}-{number}{ending}"),
        });
        match create(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(mut new) => {
                new.write_all(&file.bytes)?;
                return Ok(path);
            }
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn make(directory: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
