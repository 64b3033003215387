//! A set of people that needs no memory of its own.

use crate::sim::ids::MemberId;
use crate::sim::scenario::PEOPLE_LIMIT;

/// Some of the people, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct MemberSet([u64; PEOPLE_LIMIT / 64]);

impl MemberSet {
    pub(super) fn contains(&self, member: MemberId) -> bool {
        self.0[member.index() / 64] & (1 << (member.index() % 64)) != 0
    }
}

impl FromIterator<MemberId> for MemberSet {
    fn from_iter<I: IntoIterator<Item = MemberId>>(members: I) -> Self {
        let mut set = Self::default();
        members.into_iter().for_each(|member| set.0[member.index() / 64] |= 1 << (member.index() % 64));
        set
    }
}
