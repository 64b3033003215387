//! Which file imports which, and where they do so in a circle.
//!
//! An import of what a module hands on (`pub use`) is one of the file that it comes from; so handing on makes no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::imports::{code, named, sources, uses};

type Module = Vec<String>;

/// All files of a crate as modules, and what each imports of the others.
pub(crate) struct Graph {
    modules: BTreeMap<Module, Source>,
}

struct Source {
    file: String,
    code: String,
    paths: BTreeSet<Vec<String>>,
    handed_on: BTreeSet<Vec<String>>,
}

impl Graph {
    pub(crate) fn of(src: &Path) -> Self {
        let mut modules = BTreeMap::new();
        for path in sources(src) {
            let file = path.strip_prefix(src).expect("within").to_string_lossy().replace('\\', "/");
            let mut module: Module = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
                module.pop();
            }
            // The binary is a root of its own that nothing imports.
            if file == "main.rs" {
                continue;
            }
            let code = code(&fs::read_to_string(&path).expect("a source that can be read"));
            let uses = uses(&code);
            let mut paths = uses.private;
            paths.extend(named(&code, &["crate", "super", "self"]));
            modules.insert(module, Source { file, code, paths, handed_on: uses.public });
        }
        Self { modules }
    }

    /// The file that each file imports something of.
    fn imports(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let of = |(module, source): (&Module, &'_ Source)| -> BTreeSet<&str> {
            let targets = source.paths.iter().filter_map(|path| self.target(module, path, 0));
            targets.filter(|target| *target != source.file).collect()
        };
        self.modules.iter().map(|entry| (entry.1.file.as_str(), of(entry))).collect()
    }

    /// The file in which a path, as it is written in a module, leads to something.
    fn target(&self, module: &Module, path: &[String], depth: usize) -> Option<&str> {
        let mut at = match path.first()?.as_str() {
            "crate" | "fulcrum" => Vec::new(),
            "super" => module[..module.len().checked_sub(1)?].to_vec(),
            "self" => module.clone(),
            first => {
                let mut child = module.clone();
                child.push(first.to_owned());
                self.modules.contains_key(&child).then_some(child)?
            }
        };
        let mut rest = &path[1..];
        while rest.first().is_some_and(|next| next == "super") {
            at.pop();
            rest = &rest[1..];
        }
        while let Some(next) = rest.first() {
            let mut child = at.clone();
            child.push(next.clone());
            if !self.modules.contains_key(&child) {
                break;
            }
            at = child;
            rest = &rest[1..];
        }
        let source = self.modules.get(&at)?;
        match rest.first() {
            Some(name) if depth < 8 => Some(self.handed_on(&at, name, depth).unwrap_or(&source.file)),
            _ => Some(&source.file),
        }
    }

    /// Where a module has something from that it hands on.
    fn handed_on(&self, module: &Module, name: &str, depth: usize) -> Option<&str> {
        let source = self.modules.get(module)?;
        let by_name = source.handed_on.iter().find(|path| path.last().is_some_and(|last| last == name));
        if let Some(path) = by_name {
            return self.target(module, path, depth + 1);
        }
        if defines(&source.code, name) {
            return None;
        }
        let globs = source.handed_on.iter().filter(|path| path.last().is_some_and(|last| last == "*"));
        let mut targets = globs.filter_map(|path| self.target(module, &path[..path.len() - 1], depth + 1));
        targets.find(|file| self.modules.values().any(|of| of.file == *file && of.code.contains(name)))
    }

    /// Sets of files that each import one another, also by way of others.
    pub(crate) fn circles(&self) -> Vec<BTreeSet<&str>> {
        let imports = self.imports();
        let reach: BTreeMap<&str, BTreeSet<&str>> = imports.keys().map(|file| (*file, reached(&imports, file))).collect();
        let mut circles: Vec<BTreeSet<&str>> = Vec::new();
        for (file, reached) in &reach {
            let circle: BTreeSet<&str> = reached.iter().copied().filter(|other| reach[other].contains(file)).collect();
            if circle.len() > 1 && !circles.contains(&circle) {
                circles.push(circle);
            }
        }
        circles
    }
}

fn defines(code: &str, name: &str) -> bool {
    ["struct", "enum", "fn", "type", "const", "trait", "mod", "static"].iter().any(|kind| {
        let start = format!("{kind} {name}");
        code.match_indices(&start).any(|(at, _)| !code[at + start.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

fn reached<'g>(imports: &BTreeMap<&'g str, BTreeSet<&'g str>>, from: &'g str) -> BTreeSet<&'g str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in imports.get(file).into_iter().flatten() {
            if reached.insert(*next) {
                open.push(next);
            }
        }
    }
    reached
}
