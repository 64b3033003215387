//! Which languages there are, and which one is spoken: the one that was set, else the system's, else the scenario's, else English.
//!
//! A language is a folder of Fluent files named by its tag. Adding one is adding a folder to `assets/locales`, or to `locales` in the data
//! folder. It knows no message by name but the one by which a language calls itself.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::localizer::Localizer;
use crate::play::DataFolder;
use crate::scenario_file::{SMALL_FILE, read_text};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// The language that is always there, and that every other one falls back to.
pub(super) const ENGLISH: &str = "en";

/// The message by which a language calls itself.
const OWN_NAME: &str = "language-name";

/// A BCP 47 tag, as settings keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag {
    letters: [u8; Self::LONGEST],
    length: u8,
}

impl LanguageTag {
    const LONGEST: usize = 24;

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.letters[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        let is_tag = tag.len() <= Self::LONGEST && tag.parse::<LanguageIdentifier>().is_ok();
        if !is_tag {
            return Err("this is no tag of a language");
        }
        let mut letters = [0; Self::LONGEST];
        letters[..tag.len()].copy_from_slice(tag.as_bytes());
        Ok(Self { letters, length: tag.len() as u8 })
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.as_str().to_owned()
    }
}

/// What the settings say about the language; the rest of them is the window's business.
#[derive(Default, Deserialize)]
#[serde(default, rename = "Settings")]
struct LanguageSetting {
    language: Option<LanguageTag>,
}

/// A loaded language.
pub(super) struct Language {
    /// Its tag, as its folder is named.
    pub(super) tag: String,
    id: LanguageIdentifier,
    pub(super) bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// A language from its files. What cannot be read of a file is left out: English says it.
    fn new(tag: &str, files: impl IntoIterator<Item = String>) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
        // Marks around names confuse plain terminals, and no language here mixes directions.
        bundle.set_use_isolating(false);
        for text in files {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Some(Self { tag: tag.to_owned(), id, bundle })
    }

    fn from_folder(folder: &Path) -> Option<Self> {
        let tag = folder.file_name()?.to_str()?;
        let paths = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect();
        paths.sort();
        Self::new(tag, paths.iter().filter_map(|path| read_text(path, SMALL_FILE).ok()))
    }

    /// What it calls itself; its tag where it does not say.
    fn name(&self) -> String {
        let pattern = self.bundle.get_message(OWN_NAME).and_then(|message| message.value());
        let mut errors: Vec<FluentError> = Vec::new();
        pattern.map_or_else(|| self.tag.clone(), |pattern| self.bundle.format_pattern(pattern, None, &mut errors).into_owned())
    }
}

/// The languages there are.
#[derive(Clone)]
pub struct Languages {
    all: Arc<Vec<Arc<Language>>>,
}

impl std::fmt::Debug for Languages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.all.iter().map(|language| &language.tag)).finish()
    }
}

impl Languages {
    /// The languages that come with the game.
    #[must_use]
    pub fn built_in() -> Self {
        static ALL: OnceLock<Languages> = OnceLock::new();
        ALL.get_or_init(|| {
            let language = |folder: &Dir<'_>| {
                let tag = folder.path().file_name()?.to_str()?;
                let texts = folder.files().filter_map(|file| file.contents_utf8().map(str::to_owned));
                Language::new(tag, texts).map(Arc::new)
            };
            Self { all: Arc::new(LOCALES.dirs().filter_map(language).collect()) }
        })
        .clone()
    }

    /// The same with those in this folder, each in a folder named by its tag. One that comes with the game is replaced by one of its tag,
    /// but for English, which the others fall back to.
    #[must_use]
    pub fn with_folder(&self, folder: &Path) -> Self {
        let Ok(entries) = fs::read_dir(folder) else { return self.clone() };
        let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
        folders.sort();
        let added: Vec<_> = folders.iter().filter_map(|folder| Language::from_folder(folder)).filter(|it| it.tag != ENGLISH).collect();
        let is_replaced = |tag: &str| added.iter().any(|language| language.tag == tag);
        let kept = self.all.iter().filter(|language| !is_replaced(&language.tag)).cloned().collect::<Vec<_>>();
        Self { all: Arc::new(kept.into_iter().chain(added.into_iter().map(Arc::new)).collect()) }
    }

    /// The same with those in the player's data folder.
    #[must_use]
    pub fn for_player(folder: &DataFolder) -> Self {
        Self::built_in().with_folder(&folder.locales())
    }

    /// What a player is spoken to in where no window has read the settings: the language in them, else the system's.
    #[must_use]
    pub fn localizer_of_player(folder: Option<&DataFolder>) -> Localizer {
        let Some(folder) = folder else { return Self::built_in().localizer(None) };
        let settings = read_text(&folder.settings(), SMALL_FILE).unwrap_or_default();
        let set = ron::from_str::<LanguageSetting>(&settings).unwrap_or_default();
        Self::for_player(folder).localizer(set.language)
    }

    /// Each language's tag, and what it calls itself.
    pub fn names(&self) -> impl Iterator<Item = (LanguageTag, String)> {
        self.all.iter().filter_map(|language| Some((LanguageTag::try_from(language.tag.clone()).ok()?, language.name())))
    }

    /// The language that the player has set, else the first of the system's that there are words for, else English. A scenario in another
    /// language changes it only where neither was found: [`Localizer::for_scenario`].
    #[must_use]
    pub fn localizer(&self, set: Option<LanguageTag>) -> Localizer {
        let set = set.map(String::from);
        self.localizer_for(set.into_iter().chain(sys_locale::get_locales()))
    }

    /// The first of some languages that there are words for, else English.
    #[must_use]
    pub fn localizer_for(&self, wanted: impl IntoIterator<Item = impl AsRef<str>>) -> Localizer {
        let mut spoken = wanted.into_iter().map(|tag| self.spoken_for(tag.as_ref()));
        let found = spoken.find(|languages| !languages.is_empty());
        Localizer::new(self.clone(), found.unwrap_or_default())
    }

    /// The languages of this tag, and of the same language elsewhere.
    fn spoken_for(&self, tag: &str) -> Vec<Arc<Language>> {
        let Ok(wanted) = tag.parse::<LanguageIdentifier>() else { return Vec::new() };
        let of_language = self.all.iter().filter(|language| language.id.language == wanted.language);
        let mut spoken: Vec<_> = of_language.cloned().collect();
        // As close as can be first, then the language without a country, then any.
        spoken.sort_by_key(|language| (language.id != wanted, language.id.region.is_some(), language.tag.clone()));
        spoken
    }

    /// English, which is always there.
    pub(super) fn english(&self) -> Option<&Arc<Language>> {
        self.all.iter().find(|language| language.tag == ENGLISH)
    }
}
