//! What a report says, before anybody lays it out: sections of paragraphs, lists, tables and pictures.

use super::plots::Picture;

/// A report.
#[derive(Debug)]
pub(super) struct Document {
    /// The language of its words, as a BCP 47 tag.
    pub(super) language: String,
    pub(super) title: String,
    /// What the list of its sections is called.
    pub(super) contents: String,
    pub(super) lead: Vec<String>,
    pub(super) sections: Vec<Section>,
}

/// A part of a report.
#[derive(Debug)]
pub(super) struct Section {
    /// 2 for a part of the report, 3 for a part of that.
    pub(super) level: u8,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// Something to read.
#[derive(Debug)]
pub(super) enum Block {
    Para(String),
    /// A heading within a section, and what stands under it.
    Point(String, Vec<Block>),
    /// Somebody's own voice, in the language of the scenario.
    Voice(Vec<String>),
    Items(Vec<String>),
    Table(Table),
    Picture(Box<Picture>),
}

/// A table; the first column names its row.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Section {
    pub(super) fn new(level: u8, title: String, blocks: Vec<Block>) -> Self {
        Self { level, title, blocks }
    }
}

impl Block {
    pub(super) fn paras(paras: impl IntoIterator<Item = String>) -> Vec<Self> {
        paras.into_iter().map(Self::Para).collect()
    }

    /// A list, or nothing where there is nothing in it.
    pub(super) fn items(items: Vec<String>) -> Option<Self> {
        (!items.is_empty()).then_some(Self::Items(items))
    }
}
