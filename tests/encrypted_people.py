"""People at an encrypting Matrix client that is not the bot's library: matrix-nio, one process for all of them.

Reads one JSON object a line and answers each with one: {"id": 1, "do": "send", "who": …} with {"id": 1, "ok": …} or
{"id": 1, "error": …}. Ends when its input does.
"""

import asyncio
import json
import logging
import sys
import tempfile

from nio import AsyncClient, AsyncClientConfig, EncryptionError, Event, MegolmEvent
from nio.crypto import decrypt_attachment

SYNC = {"room": {"timeline": {"limit": 1}, "ephemeral": {"types": []}}, "presence": {"types": []}}
# A group session that is given anew too often costs time; one that is not given to a newcomer costs the newcomer words.
PATIENCE = 30


class Person:
    def __init__(self, client, task):
        self.client, self.task = client, task
        self.read, self.shared_with = {}, {}


async def syncing(client):
    while True:
        try:
            await client.sync(timeout=10_000, sync_filter=SYNC)
            await keys(client)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # the homeserver may be cut off in a test
            logging.warning("sync of %s: %r", client.user, error)
            await asyncio.sleep(0.2)


async def keys(client):
    if client.should_upload_keys:
        await client.keys_upload()
    if client.should_query_keys:
        await client.keys_query()
    await client.send_to_device_messages()


async def login(people, url, user, password):
    store = tempfile.mkdtemp(dir=FOLDER.name)
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
    client = AsyncClient(url, user, store_path=store, config=config)
    answer = await client.login(password, device_name="nio")
    if not client.access_token:
        raise RuntimeError(str(answer))
    await client.sync(timeout=0, sync_filter=SYNC, full_state=True)
    await keys(client)
    people[client.user_id] = Person(client, asyncio.create_task(syncing(client)))
    return {"user": client.user_id, "device": client.device_id}


async def send(person, room, content):
    client = person.client
    for _ in range(PATIENCE * 20):
        if room in client.rooms:
            break
        await asyncio.sleep(0.05)
    known = client.rooms[room]
    if known.encrypted:
        await client.joined_members(room)
        client.olm.users_for_key_query.update(known.users)
        await client.keys_query()
        devices = {(device.user_id, device.id) for device in client.room_devices(room).values() for device in device.values()}
        if person.shared_with.get(room) != devices:
            client.invalidate_outbound_session(room)
        person.shared_with[room] = devices
    answer = await client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
    if not hasattr(answer, "event_id"):
        raise RuntimeError(str(answer))
    return answer.event_id


def decrypt(person, room, raw):
    if raw["event_id"] not in person.read:
        event = Event.parse_encrypted_event({**raw, "room_id": room})
        if not isinstance(event, MegolmEvent):
            return None
        event.room_id = room
        try:
            plain = person.client.decrypt_event(event)
        except EncryptionError:
            return None
        source = plain.source
        person.read[raw["event_id"]] = {"type": source["type"], "content": source["content"]}
    return person.read[raw["event_id"]]


async def answer(people, ask):
    do = ask["do"]
    if do == "login":
        return await login(people, ask["url"], ask["user"], ask["password"])
    person = people[ask["who"]]
    if do == "send":
        return await send(person, ask["room"], ask["content"])
    if do == "decrypt":
        return [decrypt(person, ask["room"], raw) for raw in ask["events"]]
    if do == "open":
        file = ask["file"]
        plain = decrypt_attachment(bytes.fromhex(ask["bytes"]), file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        return plain.hex()
    if do == "leave":
        person.task.cancel()
        await person.client.close()
        del people[ask["who"]]
        return None
    raise RuntimeError(f"unknown: {do}")


async def serve(people, ask):
    try:
        reply = {"id": ask["id"], "ok": await answer(people, ask)}
    except Exception as error:
        reply = {"id": ask["id"], "error": repr(error)}
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


async def main():
    people, running = {}, set()
    reader = asyncio.StreamReader(limit=1 << 26)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        task = asyncio.create_task(serve(people, json.loads(line)))
        running.add(task)
        task.add_done_callback(running.discard)
    for person in people.values():
        person.task.cancel()
        await person.client.close()


logging.basicConfig(level=logging.ERROR)
with tempfile.TemporaryDirectory() as name:
    FOLDER = type("Folder", (), {"name": name})
    asyncio.run(main())
