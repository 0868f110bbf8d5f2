//! Sealed ballots, and that nothing of them is left once they are counted.

use convenor_core::{
    ids::{MemberId, PartnershipId},
    port::Platform,
};
use convenor_store::{Cast, Commit, KeptAnswer, NewMessage, PeopleOp, Settled, To};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _};

use crate::support::*;

fn ballot(partnership: PartnershipId, expect: u64, member: u32, body: &str, seconds: i64) -> Cast {
    let mut nonce = [7; 24];
    nonce[0] = u8::try_from(member).unwrap();
    nonce[1] = u8::try_from(seconds % 200).unwrap();
    Cast {
        partnership,
        expect,
        matter: "C1".to_owned(),
        member: MemberId(member),
        body: body.to_owned(),
        at: at(seconds),
        finished: true,
        key: [0xB7; 32],
        nonce,
    }
}

async fn settle(db: &Database, partnership: PartnershipId, kept: Vec<KeptAnswer>) {
    let closing = part(Some(partnership), head(&db.store, partnership).await, &[r#"{"closed":1}"#]);
    let settled = vec![Settled { matter: "C1".to_owned(), kept }];
    done(&db.store, Commit { settled, ..ledger(closing) }).await;
}

fn kept(id: u8, scores: &str) -> KeptAnswer {
    KeptAnswer { id: [id; 16], sector: (id > 2).then_some(1), scores: scores.to_owned() }
}

pub async fn a_ballot_is_sealed_changed_and_counted_once(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@brian:x")]).await;
    assert_eq!(store.ballots(partnership, "C1").await.unwrap(), []);
    assert!(store.cast(ballot(partnership, 1, 1, "first", 1)).await.unwrap());
    assert!(store.cast(ballot(partnership, 1, 2, "other", 2)).await.unwrap());
    assert!(store.cast(ballot(partnership, 1, 1, "second", 3)).await.unwrap());
    // Whoever decided on an old head decides again: the matter may have closed.
    assert!(!store.cast(ballot(partnership, 0, 1, "late", 4)).await.unwrap());
    let open = store.ballots(partnership, "C1").await.unwrap();
    assert_eq!(open, [(MemberId(1), "second".to_owned()), (MemberId(2), "other".to_owned())]);
    settle(&db, partnership, vec![kept(3, "[4,null]"), kept(1, "[2]")]).await;
    assert_eq!(store.ballots(partnership, "C1").await.unwrap(), []);
    let answers = store.kept_answers(partnership, "C1").await.unwrap();
    assert_eq!(answers, [kept(1, "[2]"), kept(3, "[4,null]")]);
    assert!(!store.cast(ballot(partnership, 1, 1, "late", 5)).await.unwrap());
}

pub async fn of_two_accounts_that_are_joined_the_later_ballot_counts(db: Database) {
    let store = &db.store;
    let members = [(1, "@amina:x"), (2, "@win:x"), (3, "@brian:x"), (4, "@lou:x")];
    let partnership = founded(store, &members).await;
    for (member, body, when) in [(1, "early", 1), (2, "late", 2), (3, "late too", 4), (4, "early too", 3)] {
        assert!(store.cast(ballot(partnership, 1, member, body, when)).await.unwrap());
    }
    for (keep, gone) in [("@amina:x", "@win:x"), ("@brian:x", "@lou:x")] {
        let (keep, gone) = (person_id(store, keep).await, person_id(store, gone).await);
        let merge = vec![PeopleOp::Merge { keep, gone }];
        done(store, Commit { people: merge, now: at(5), ..Commit::default() }).await;
    }
    for row in store.queue(10).await.unwrap() {
        done(store, Commit { queue_done: Some(row.id), now: at(6), ..Commit::default() }).await;
    }
    let open = store.ballots(partnership, "C1").await.unwrap();
    assert_eq!(open, [(MemberId(1), "late".to_owned()), (MemberId(3), "late too".to_owned())]);
}

pub async fn an_erased_person_takes_their_ballot_along(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@brian:x")]).await;
    for member in [1, 2] {
        assert!(store.cast(ballot(partnership, 1, member, "mine", 1)).await.unwrap());
    }
    let person = person_id(store, "@amina:x").await;
    done(store, Commit { people: vec![PeopleOp::Erase { person }], now: at(2), ..Commit::default() }).await;
    assert_eq!(store.ballots(partnership, "C1").await.unwrap(), [(MemberId(2), "mine".to_owned())]);
}

pub async fn whoever_answers_is_not_reminded_and_what_was_said_of_it_goes(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@brian:x")]).await;
    let nudge = |member| say(To::Member(MemberId(member)), "checkin.nudge", 10);
    let mut commit = Commit { partnership: Some(partnership), now: at(0), ..Commit::default() };
    commit.outbox = vec![nudge(1), nudge(2)];
    for message in &mut commit.outbox {
        message.private = true;
    }
    done(store, commit).await;
    assert!(store.cast(ballot(partnership, 1, 1, "mine", 1)).await.unwrap());
    let due = store.claim_deliveries(at(20), 10).await.unwrap();
    assert_eq!(due.len(), 1, "only the other one is still reminded");
    assert!(store.part_sent(due[0].id, 0, 1, "$nudge", Platform::Matrix, "[]").await.unwrap());
    assert!(store.message(Platform::Matrix, "$nudge").await.unwrap().is_some());
    settle(&db, partnership, Vec::new()).await;
    assert!(store.message(Platform::Matrix, "$nudge").await.unwrap().is_none());
}

pub async fn what_was_said_of_a_sealed_choice_goes_with_its_poll_alone(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    for matter in ["F1", "F10"] {
        assert!(store.cast(Cast { matter: matter.to_owned(), ..ballot(partnership, 1, 1, "mine", 1) }).await.unwrap());
        let mut commit = Commit { partnership: Some(partnership), now: at(2), ..Commit::default() };
        let said = say(To::Account(account("@amina:x")), &format!("poll.sealed/{matter}"), 2);
        commit.outbox = vec![NewMessage { private: true, ..said }];
        done(store, commit).await;
        let id = row(store, 2, &format!("poll.sealed/{matter}")).await;
        assert!(store.part_sent(id, 0, 1, &format!("${matter}"), Platform::Matrix, "[]").await.unwrap());
    }
    let closing = part(Some(partnership), head(store, partnership).await, &[r#"{"closed":1}"#]);
    let settled = vec![Settled { matter: "F1".to_owned(), kept: vec![kept(3, "[1]")] }];
    done(store, Commit { settled, ..ledger(closing) }).await;
    assert!(store.message(Platform::Matrix, "$F1").await.unwrap().is_none());
    assert!(store.message(Platform::Matrix, "$F10").await.unwrap().is_some());
    assert_eq!(store.ballots(partnership, "F1").await.unwrap(), []);
    assert_eq!(store.ballots(partnership, "F10").await.unwrap(), [(MemberId(1), "mine".to_owned())]);
}

/// What a storage leaves on disk or in rows that ties an answer to a person.
fn traces(bytes: &[u8], secrets: &[Vec<u8>]) -> Vec<usize> {
    let found = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    secrets.iter().enumerate().filter(|(_, secret)| found(secret)).map(|(at, _)| at).collect()
}

fn on_disk(url: &str) -> Vec<u8> {
    let path = url.trim_start_matches("sqlite:");
    let mut bytes = std::fs::read(path).unwrap();
    bytes.extend(std::fs::read(format!("{path}-wal")).unwrap_or_default());
    bytes
}

#[tokio::test]
async fn nothing_in_the_file_ties_an_answer_to_a_person() {
    let db = Database::file().await;
    let names: Vec<(u32, String)> = (1..=40).map(|member| (member, format!("@p{member}:x"))).collect();
    let members: Vec<(u32, &str)> = names.iter().map(|(member, name)| (*member, name.as_str())).collect();
    let partnership = founded(&db.store, &members).await;
    // Ballots of all lengths, changed again and again, so that pages split and join.
    for round in 0..4u32 {
        for member in 1..=40u32 {
            let body =
                format!("<secret {member}> {}", "word ".repeat((member as usize * 37 + round as usize * 91) % 300));
            assert!(
                db.store.cast(ballot(partnership, 1, member, &body, i64::from(round * 40 + member))).await.unwrap()
            );
        }
    }
    // What ties: the key, each nonce (which stands before a member's ciphertext), and the plain words.
    let mut secrets = vec![vec![0xB7; 32]];
    for round in 0..4u32 {
        secrets.extend(
            (1..=40u32).map(|member| ballot(partnership, 1, member, "", i64::from(round * 40 + member)).nonce.to_vec()),
        );
    }
    secrets.extend((1..=40u32).map(|member| format!("<secret {member}>").into_bytes()));
    let before = traces(&on_disk(&db.url), &secrets);
    assert!(before.contains(&0) && before.len() > 20, "while it is open they are there: {before:?}");
    assert!(before.iter().all(|at| *at <= 160), "sealed words are read nowhere");
    settle(&db, partnership, (1..=40).map(|id| kept(id, "[4]")).collect()).await;
    assert!(db.store.scrub().await.unwrap());
    assert_eq!(traces(&on_disk(&db.url), &secrets), Vec::<usize>::new(), "while open");
    db.store.close().await;
    assert_eq!(traces(&on_disk(&db.url), &secrets), Vec::<usize>::new(), "closed");
}

#[tokio::test]
async fn the_same_look_finds_a_naive_storage_out() {
    // Answers in a table of their own, names taken out at the end.
    let db = Database::file().await;
    db.store.close().await;
    let mut conn = sqlx::SqliteConnection::connect(&db.url).await.unwrap();
    let run = |sql: &'static str| sqlx::query(sql);
    run("PRAGMA secure_delete = OFF").execute(&mut conn).await.unwrap();
    run("CREATE TABLE naive (who TEXT, said TEXT)").execute(&mut conn).await.unwrap();
    for member in 1..=40 {
        let sql = format!("INSERT INTO naive VALUES ('@p{member}:x', '<secret {member}>')");
        sqlx::query(AssertSqlSafe(sql)).execute(&mut conn).await.unwrap();
    }
    run("UPDATE naive SET who = NULL").execute(&mut conn).await.unwrap();
    let secrets: Vec<Vec<u8>> = (1..=40).map(|member| format!("@p{member}:x<secret {member}>").into_bytes()).collect();
    assert!(!traces(&on_disk(&db.url), &secrets).is_empty());
    conn.close().await.unwrap();
}

/// Which transactions wrote rows of this table, in the order of where they lie.
async fn versions(conn: &mut PgConnection, table: &str) -> Vec<String> {
    let sql = format!("SELECT xmin::text FROM {table} ORDER BY ctid");
    sqlx::query(AssertSqlSafe(sql)).fetch_all(conn).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn no_system_column_of_postgresql_ties_an_answer_to_a_person() {
    let db = Database::postgres().await;
    let partnership = founded(&db.store, &[(1, "@amina:x"), (2, "@brian:x"), (3, "@cleo:x")]).await;
    for member in 1..=3 {
        assert!(db.store.cast(ballot(partnership, 1, member, "mine", i64::from(member))).await.unwrap());
    }
    let mut conn = PgConnection::connect(&db.url).await.unwrap();
    let while_open = versions(&mut conn, "ballot").await;
    let distinct: std::collections::BTreeSet<_> = while_open.iter().collect();
    assert_eq!(
        distinct.len(),
        3,
        "each ballot in a transaction of its own (the key came with the first): {while_open:?}"
    );
    let tables = "SELECT COUNT(*) FROM pg_class WHERE relname LIKE 'ballot\\_%' AND relkind = 'r'";
    let count: i64 = sqlx::query_scalar(tables).fetch_one(&mut conn).await.unwrap();
    assert_eq!(count, 1);
    settle(&db, partnership, vec![kept(9, "[4]"), kept(2, "[2]"), kept(5, "[1]")]).await;
    assert_eq!(versions(&mut conn, "ballot").await, [""; 0]);
    let count: i64 = sqlx::query_scalar(tables).fetch_one(&mut conn).await.unwrap();
    assert_eq!(count, 0, "the partition is gone, with every row version in it");
    // All answers come from the closing alone, and lie in the order of random ids.
    let after = versions(&mut conn, "answer").await;
    assert!(after.iter().all(|xmin| *xmin == after[0] && !while_open.contains(xmin)), "{after:?}");
    let ids = "SELECT get_byte(id, 0) FROM answer ORDER BY ctid";
    let ids: Vec<i32> = sqlx::query_scalar(ids).fetch_all(&mut conn).await.unwrap();
    assert_eq!(ids, [2, 5, 9]);
    // No column of any table holds when or by whom.
    let columns = "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'answer' ORDER BY 1";
    let columns: Vec<String> = sqlx::query_scalar(columns).fetch_all(&mut conn).await.unwrap();
    assert_eq!(columns, ["id", "matter", "partnership", "scores", "sector"]);
}

#[tokio::test]
async fn the_same_look_at_row_versions_finds_a_naive_storage_out() {
    let db = Database::postgres().await;
    let mut conn = PgConnection::connect(&db.url).await.unwrap();
    for sql in [
        "CREATE TABLE voter (who TEXT)",
        "CREATE TABLE naive (scores TEXT)",
        "BEGIN; INSERT INTO voter VALUES ('amina'); INSERT INTO naive VALUES ('4'); COMMIT",
        "BEGIN; INSERT INTO voter VALUES ('brian'); INSERT INTO naive VALUES ('1'); COMMIT",
    ] {
        sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
    }
    assert_eq!(versions(&mut conn, "voter").await, versions(&mut conn, "naive").await, "who said what is plain");
}
