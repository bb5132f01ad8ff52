-- Moves an event to the dead letters, unless it has already been handled or moved. KEYS[1]: the stream. KEYS[2]: the
-- dead letters. ARGV: the group, the event, the reason, the attempts.
local pending = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1)[1]
local entry = redis.call('XRANGE', KEYS[1], ARGV[2], ARGV[2])[1]
if not pending or not entry then
  return 0
end
local fields, has_id = entry[2], false
for i = 1, #fields, 2 do
  has_id = has_id or fields[i] == 'id'
end
-- The first id is kept, because it serves as the key of an event without a key.
if not has_id then
  fields[#fields + 1] = 'id'
  fields[#fields + 1] = ARGV[2]
end
for _, text in ipairs({'reason', ARGV[3], 'attempts', ARGV[4]}) do
  fields[#fields + 1] = text
end
-- The event is written before it is removed: if writing fails, nothing has changed.
redis.call('XADD', KEYS[2], '*', unpack(fields))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
redis.call('XDEL', KEYS[1], ARGV[2])
return 1
