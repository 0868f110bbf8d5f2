//! Draws every example in every language into a directory, to be looked at: `cargo run --example gallery -- DIR`.

use std::{error::Error, fs, path::PathBuf};

use convenor_core::{
    times::Zone,
    vocabulary::Language,
    words::{Reader, Words, say::Arg},
};
use convenor_picture::{Tongue, alt, png, svg};

#[path = "../src/examples.rs"]
mod examples;

fn main() -> Result<(), Box<dyn Error>> {
    let directory = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "gallery".to_owned()));
    fs::create_dir_all(&directory)?;
    let words = Words::load();
    for language in Language::ALL {
        let reader = Reader { language: *language, zone: Zone::utc() };
        let say = |arg: &Arg| words.show(arg, &reader, &());
        let tongue = Tongue { say: &say, right_to_left: reader.right_to_left() };
        for (name, picture) in examples::all() {
            let drawn = svg(&picture, tongue);
            fs::write(directory.join(format!("{name}-{language}.png")), png(&drawn)?)?;
            fs::write(directory.join(format!("{name}-{language}.svg")), drawn)?;
            fs::write(directory.join(format!("{name}-{language}.txt")), alt(&picture, tongue))?;
        }
    }
    Ok(())
}
