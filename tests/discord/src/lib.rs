//! A strict Discord on loopback, for tests of bots.
