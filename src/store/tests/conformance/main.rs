//! One suite over every engine: a SQLite file, SQLite in memory, PostgreSQL. No statement of the store goes without it.
//!
//! `CONVENOR_TEST_POSTGRES` names a PostgreSQL where databases may be created (`tests/postgres start` prints one).

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a story that stumbles has failed")]

mod ballots;
mod cards;
mod checkpoints;
mod delivery;
mod files;
mod ledger;
mod manners;
mod many;
mod outbox;
mod people;
mod statements;
mod support;
mod together;

macro_rules! suite {
    ($($module:ident: $($story:ident),+ $(,)?;)+) => {
        mod sqlite {
            $(mod $module { $(#[tokio::test]
            async fn $story() {
                crate::$module::$story(crate::support::Database::file().await).await;
            })+ })+
        }
        mod memory {
            $(mod $module { $(#[tokio::test]
            async fn $story() {
                crate::$module::$story(crate::support::Database::memory().await).await;
            })+ })+
        }
        mod postgres {
            $(mod $module { $(#[tokio::test]
            async fn $story() {
                crate::$module::$story(crate::support::Database::postgres().await).await;
            })+ })+
        }
    };
}

suite! {
    ballots:
        a_ballot_is_sealed_changed_and_counted_once,
        of_two_accounts_that_are_joined_the_later_ballot_counts,
        an_erased_person_takes_their_ballot_along,
        whoever_answers_is_not_reminded_and_what_was_said_of_it_goes,
        what_was_said_of_a_sealed_choice_goes_with_its_poll_alone;
    cards:
        a_card_is_due_while_its_ledger_is_ahead,
        a_card_waits_and_is_forgotten,
        an_answer_has_a_lane_of_its_own,
        an_answer_that_found_nobody_waits_with_the_rest;
    ledger:
        a_partnership_is_created_and_read_back,
        a_known_head_gets_only_what_is_new,
        a_replay_gives_the_stored_head,
        a_broken_chain_is_never_written,
        whoever_decided_on_an_old_head_decides_again,
        what_was_heard_before_changes_nothing,
        a_loser_does_not_take_its_batch_along,
        sixteen_writers_all_land,
        a_code_is_taken_once_and_free_again_when_it_expires,
        a_link_code_is_used_once_however_many_try,
        a_claim_is_freed_by_its_holder_only,
        what_is_due_is_found_in_order,
        a_due_time_is_never_early,
        the_queue_keeps_work_until_it_is_done,
        erased_texts_leave_the_chain_verifying,
        the_ledger_refuses_to_be_changed,
        a_sweep_forgets_what_is_old,
        a_closed_store_says_so;
    people:
        whoever_is_heard_becomes_a_person,
        who_is_here_is_so_in_each_of_their_partnerships,
        a_setting_makes_its_partnerships_due,
        two_accounts_become_one_person,
        no_membership_is_lost_in_a_merge,
        three_members_of_one_person_become_one,
        what_people_say_of_themselves_is_kept_and_taken_away,
        what_people_say_of_themselves_is_merged_and_never_split,
        an_unlinked_account_starts_afresh,
        an_only_account_stays,
        an_erased_person_leaves_empty_seats,
        a_person_can_read_all_that_is_stored,
        who_is_not_there_is_told_apart;
    outbox:
        a_room_hears_in_order,
        a_row_that_waits_holds_its_room_and_no_other,
        a_parked_message_does_not_hold_its_room,
        a_person_hears_what_is_due_whatever_came_first,
        a_later_message_on_a_topic_replaces_the_earlier,
        a_message_to_a_member_finds_the_person,
        next_delivery_is_the_earliest;
    delivery:
        the_first_attempt_freezes_the_words,
        a_message_in_parts_is_delivered_when_all_arrived,
        a_reply_finds_what_it_answers,
        a_dead_target_does_not_block_the_rest,
        a_person_is_reached_on_any_account,
        a_room_that_moves_takes_its_messages_along,
        what_is_not_waiting_is_said_so,
        adapters_remember;
    manners:
        several_waiting_messages_become_one,
        a_digest_is_noted_with_its_day,
        nothing_is_gathered_that_has_begun,
        a_message_put_off_keeps_its_time_when_it_is_late,
        what_waits_behind_a_message_is_read_in_order,
        a_changed_setting_has_what_waits_looked_at_again,
        a_mute_is_kept_and_merged,
        who_reads_the_inbox_gets_what_waits_at_once,
        a_lost_target_and_the_word_about_it_are_one_commit;
    many:
        many_are_read_whole_and_at_one_moment,
        many_are_written_each_where_it_was_decided_on,
        a_broken_chain_among_many_writes_none;
    together:
        each_of_a_batch_gets_its_own_outcome,
        whoever_breaks_a_chain_spoils_no_other,
        of_one_partnership_the_second_decides_again,
        what_is_not_plain_is_written_after_the_rest,
        a_batch_replaces_as_its_members_would;
    checkpoints:
        the_first_key_is_made_once,
        a_key_that_handed_over_is_forgotten,
        a_checkpoint_is_kept_with_its_commit,
        a_checkpoint_of_an_old_key_takes_its_commit_back,
        an_export_leaves_one_checkpoint_an_entry;
}
