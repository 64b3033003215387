//! A language or a scenario that is added to its folder is built in: the compiler does not see new files by itself.

fn main() {
    println!("cargo:rerun-if-changed=assets/locales");
    println!("cargo:rerun-if-changed=scenarios");
}
