//! Ids that cannot be mistaken for one another, and moments in time.

use std::time::Duration;

use serde::Serialize;

/// Numbers of a platform, kept as BIGINT: the same 64 bits, read as signed.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub struct $name(pub u64);

        impl $name {
            pub(super) fn stored(self) -> i64 {
                self.0.cast_signed()
            }

            pub(super) fn read(stored: i64) -> Self {
                Self(stored.cast_unsigned())
            }
        }
    )* };
}

ids! {
    /// A server: the community of one or more teams.
    ServerId
    /// A channel of a server, or the channel of direct messages with one person.
    ChannelId
    /// A message; a later one in the same channel has a higher number.
    MessageId
    /// A person.
    PersonId
    /// A role in a server.
    RoleId
}

/// A moment, to the second. Whoever calls the store says what time it is, so that tests can say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Moment(i64);

impl Moment {
    /// So many seconds after 1 January 1970.
    #[must_use]
    pub const fn from_epoch(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds after 1 January 1970.
    #[must_use]
    pub const fn epoch(self) -> i64 {
        self.0
    }

    /// This much later.
    #[must_use]
    pub fn plus(self, time: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(time.as_secs()))
    }

    /// This much earlier.
    #[must_use]
    pub fn minus(self, time: Duration) -> Self {
        Self(self.0.saturating_sub_unsigned(time.as_secs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_survives_being_stored() {
        for id in [0, 1, 1_140_000_000_000_000_000, u64::MAX >> 1, u64::MAX] {
            assert_eq!(PersonId::read(PersonId(id).stored()), PersonId(id));
        }
    }

    #[test]
    fn moments_do_not_overflow() {
        let day = Duration::from_hours(24);
        assert_eq!(Moment::from_epoch(86_400).minus(day).epoch(), 0);
        assert_eq!(Moment::from_epoch(i64::MAX).plus(day).epoch(), i64::MAX);
        assert_eq!(Moment::from_epoch(i64::MIN).minus(day).epoch(), i64::MIN);
    }
}
