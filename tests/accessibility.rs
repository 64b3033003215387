//! The HTML report under axe-core in a real browser. Skipped with a message where there is no Chromium or no axe-core: the first is looked
//! for on the path, the second as `axe.min.js` where `FULCRUM_AXE` says, else in the global npm folder.

#![allow(clippy::print_stderr, reason = "a test that is skipped has to say so")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use fulcrum::play::{Answer, Batch, Plan, Record};
use fulcrum::report::{Format, export};
use fulcrum::wording::Localizer;

use support::*;

fn browser() -> Option<&'static str> {
    let runs = |name: &&str| Command::new(name).arg("--version").output().is_ok_and(|out| out.status.success());
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(runs)
}

fn axe() -> Option<String> {
    let named = std::env::var_os("FULCRUM_AXE").map(PathBuf::from);
    let global = || {
        let root = Command::new("npm").args(["root", "-g"]).output().ok()?;
        Some(Path::new(String::from_utf8(root.stdout).ok()?.trim()).join("axe-core/axe.min.js"))
    };
    std::fs::read_to_string(named.or_else(global)?).ok()
}

fn report(folder: &Path, of: u64) -> String {
    let paths: Vec<PathBuf> = (0..of)
        .map(|number| {
            let finished = "2026-11-02T09:00:00Z".parse().expect("a moment");
            let mut record = Record::of(&play_by_luck(&lab(), number, number), finished).expect("over");
            record.answers.push(Answer { question: "When?".into(), answer: "In week two.".into() });
            let date = "2026-12-01".parse().expect("a day");
            record.plans.push(Plan { when: "it rains".into(), then: "I ask".into(), made: date, come_back: date, went: Vec::new() });
            let path = folder.join(format!("{number}.ron"));
            record.write(&path).expect("room to write");
            path
        })
        .collect();
    let batch = Batch::read(&paths, &|_| Some(lab()));
    let mut out = Vec::new();
    export(&batch.plays, Format::Html, &Localizer::english(), &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("UTF-8")
}

/// What axe finds on a page, as it writes it into the page itself.
fn violations(browser: &str, axe: &str, page: &str, folder: &Path) -> String {
    let run = "axe.run().then(found => { const it = document.createElement('pre'); it.id = 'found'; \
               it.textContent = 'CHECKED ' + found.passes.length + '\\n' + found.violations.map(v => v.id + ': ' + v.help + ' | ' + \
               v.nodes.slice(0, 3).map(n => n.html).join(' || ')).join('\\n'); document.body.append(it); });";
    let path = folder.join("checked.html");
    std::fs::write(&path, page.replace("</body>", &format!("<script>{axe}</script><script>{run}</script></body>"))).expect("written");
    let out = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", "--dump-dom"])
        .arg(format!("file://{}", path.display()))
        .output()
        .expect("the browser ran before");
    let dom = String::from_utf8_lossy(&out.stdout).into_owned();
    let (_, found) =
        dom.rsplit_once("<pre id=\"found\">").unwrap_or_else(|| panic!("axe said nothing: {}", String::from_utf8_lossy(&out.stderr)));
    found.split_once("</pre>").expect("an end").0.to_owned()
}

#[test]
fn axe_finds_nothing_to_mend() {
    let (Some(browser), Some(axe)) = (browser(), axe()) else {
        eprintln!("skipped: this needs Chromium on the path and axe-core (npm install -g axe-core, or FULCRUM_AXE=…/axe.min.js)");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    for of in [1, 3, 8] {
        let page = report(folder.path(), of);
        let found = violations(browser, &axe, &page, folder.path());
        let (checked, rest) = found.split_once('\n').expect("a first line");
        let passes: u32 = checked.trim_start_matches("CHECKED ").parse().expect("a number");
        assert!(passes > 20, "axe looked at too little: {checked}");
        assert!(rest.trim().is_empty(), "{of} plays: {rest}");
    }
    // The same page without its language is one that axe must not let pass.
    let broken = report(folder.path(), 1).replacen("<html lang=\"en\">", "<html>", 1);
    assert!(violations(browser, &axe, &broken, folder.path()).contains("html-has-lang"));
}
