//! Whole stories on a real homeserver: people at plain clients, the bot in process, its clock moved by months.

mod downtime;
mod encrypted;
mod export;
mod fifty;
mod house;
mod latency;
mod mistakes;
mod partnership;
mod pictures;
mod polls;
mod rooms;
mod same_ledger;
mod shut_out;
mod value;

use convenor_tests::people::{Homeserver, Person};
use house::House;

/// New people with these display names, in this order.
async fn people<const N: usize>(home: &Homeserver, names: [&'static str; N]) -> [Person; N] {
    let made = names.map(|name| {
        let home = home.clone();
        tokio::spawn(async move { home.person(name).await.unwrap() })
    });
    let mut people = Vec::new();
    for person in made {
        people.push(person.await.unwrap());
    }
    people.try_into().unwrap()
}

/// A partnership of three organisations in one room: public BA, civil-society RW, communities UVF.
struct Valley {
    house: House,
    room: String,
    nadia: Person,
    brian: Person,
    ruth: Person,
    uma: Person,
}

impl Valley {
    async fn begin() -> Self {
        Self::begin_keeping(None).await
    }

    /// The same with its database there; else it is a file.
    async fn begin_keeping(database: Option<String>) -> Self {
        let home = Homeserver::from_env().unwrap();
        let [nadia, brian, ruth, uma] = people(&home, ["Nadia", "Brian", "Ruth", "Uma"]).await;
        let house = House::open_keeping(&home, &["*:localhost"], database).await;
        let room = nadia.create_room("Valley", &[&house.id()]).await.unwrap();
        for person in [&brian, &ruth, &uma] {
            person.join(&room).await.unwrap();
        }
        house.enters(&nadia, &room).await;
        house.say(&nadia, &room, "!partnership start Upper Sarala Watershed").await;
        for (org, code, sector, lead) in [
            ("Basin Authority", "BA", "public", &brian),
            ("RiverWatch", "RW", "civil-society", &ruth),
            ("Upper Valley Farmers", "UVF", "communities", &uma),
        ] {
            let line = format!("!stakeholder add {org} --code {code} --sector {sector} --lead {}", lead.id);
            house.say(&nadia, &room, &line).await;
        }
        Self { house, room, nadia, brian, ruth, uma }
    }

    /// The direct room the bot has with a person.
    async fn direct(&self, person: &Person) -> String {
        self.house.direct(person, &[&self.room]).await
    }
}
