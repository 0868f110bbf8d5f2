//! Tells cargo that the embedded words changed, a new file among them.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
