//! The 49 items of the cycle as data (`method.md` 2.4). Their words stand in `locales/*/cycle.ftl` (`item-2-1a`), the guidance
//! on each in `guide.ftl`.

use super::evidence::{Found, Lens, build, explore, general, run, sustain};
use crate::{ids::ItemId, vocabulary::Phase};

/// An item of the cycle.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its id: `2.1a`.
    pub id: ItemId,
    /// The phase it belongs to; none for what holds in every phase.
    pub phase: Option<Phase>,
    /// What stands in the record for it.
    pub evidence: fn(&Lens<'_>) -> Found,
    /// Whether a person may vouch for it: part of it cannot be seen from here.
    pub vouch: bool,
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Item {
    /// The step it belongs to: 1 to 3 or 4 within a phase; each general item stands for itself.
    #[must_use]
    pub const fn step(&self) -> u8 {
        match self.id {
            ItemId::Step { step, .. } => step,
            ItemId::General(number) => number,
        }
    }

    /// The Fluent key of what it says.
    #[must_use]
    pub fn key(&self) -> String {
        format!("item-{}", slug(self.id))
    }
}

/// An item's id as part of a key: `2-1a`, `g4`.
#[must_use]
pub fn slug(id: ItemId) -> String {
    id.to_string().replace('.', "-").to_lowercase()
}

const fn of(phase: u8, step: u8, letter: char, evidence: fn(&Lens<'_>) -> Found) -> Item {
    let belongs = match phase {
        1 => Phase::Explore,
        2 => Phase::Build,
        3 => Phase::Run,
        _ => Phase::Sustain,
    };
    Item { id: ItemId::Step { phase, step, letter }, phase: Some(belongs), evidence, vouch: false }
}

const fn general(number: u8, evidence: fn(&Lens<'_>) -> Found) -> Item {
    Item { id: ItemId::General(number), phase: None, evidence, vouch: false }
}

const fn vouched(item: Item) -> Item {
    Item { vouch: true, ..item }
}

/// All of them, in their order.
pub static ITEMS: [Item; 49] = [
    of(1, 1, 'a', explore::idea),
    of(1, 1, 'b', explore::promise),
    of(1, 2, 'a', explore::resonance),
    of(1, 2, 'b', explore::goal_draft),
    of(1, 2, 'c', explore::promoters),
    of(1, 3, 'a', explore::talks),
    of(1, 3, 'b', explore::competencies),
    of(1, 3, 'c', explore::interests),
    vouched(of(1, 3, 'd', explore::conflicts)),
    of(1, 4, 'a', explore::first_dialogue),
    of(1, 4, 'b', explore::commitments),
    of(1, 4, 'c', explore::container),
    of(1, 4, 'd', explore::needs_asked),
    of(2, 1, 'a', build::goal),
    of(2, 1, 'b', build::contributions),
    of(2, 2, 'a', build::own_goals),
    of(2, 2, 'b', build::agreements),
    of(2, 2, 'c', build::steering),
    of(2, 2, 'd', build::tasks),
    of(2, 2, 'e', build::milestones),
    vouched(of(2, 3, 'a', build::confirmed)),
    of(2, 3, 'b', build::monitoring),
    of(2, 3, 'c', build::decision_rule),
    of(2, 3, 'd', build::moving_on),
    of(2, 4, 'a', build::review),
    of(2, 4, 'b', build::sharing),
    of(2, 4, 'c', build::next_dates),
    of(3, 1, 'a', run::implemented),
    of(3, 1, 'b', run::monitored),
    of(3, 1, 'c', run::evaluated),
    of(3, 1, 'd', run::documents),
    of(3, 2, 'a', run::celebrated),
    of(3, 2, 'b', run::good_practice),
    of(3, 3, 'a', run::feedback),
    of(3, 3, 'b', run::adjusted),
    vouched(of(3, 3, 'c', run::outside_views)),
    of(4, 1, 'a', sustain::newcomers),
    of(4, 1, 'b', sustain::next_level),
    of(4, 2, 'a', sustain::legal_form),
    of(4, 2, 'b', sustain::lasting),
    of(4, 2, 'c', sustain::measures),
    of(4, 3, 'a', sustain::encounters),
    of(4, 3, 'b', sustain::practice),
    vouched(general(1, general::trust)),
    general(2, general::accepted),
    general(3, general::vision),
    general(4, general::fit),
    vouched(general(5, general::code_of_conduct)),
    general(6, general::monitoring),
];

/// The item of this id.
#[must_use]
pub fn item(id: ItemId) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_items_are_those_of_the_method_in_its_order() {
        let ids: Vec<String> = ITEMS.iter().map(|item| item.id.to_string()).collect();
        let expected = "1.1a 1.1b 1.2a 1.2b 1.2c 1.3a 1.3b 1.3c 1.3d 1.4a 1.4b 1.4c 1.4d 2.1a 2.1b 2.2a 2.2b 2.2c 2.2d \
            2.2e 2.3a 2.3b 2.3c 2.3d 2.4a 2.4b 2.4c 3.1a 3.1b 3.1c 3.1d 3.2a 3.2b 3.3a 3.3b 3.3c 4.1a 4.1b 4.2a 4.2b \
            4.2c 4.3a 4.3b G1 G2 G3 G4 G5 G6";
        assert_eq!(ids, expected.split_whitespace().collect::<Vec<_>>());
        assert!(ITEMS.iter().all(|known| item(known.id) == Some(known)));
    }
}
