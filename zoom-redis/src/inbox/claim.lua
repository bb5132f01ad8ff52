-- Takes over events whose workers have not been heard from for some time. KEYS[1]: the stream. ARGV: the group, the
-- consumer, the time in milliseconds, the cursor, the maximum number of events.
local found = redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4], 'COUNT', ARGV[5], 'JUSTID')
local taken = {}
for _, id in ipairs(found[2]) do
  -- This counts the attempt, and returns the event.
  local entry = redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, id)[1]
  if entry then
    local pending = redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1)[1]
    taken[#taken + 1] = {id, pending[4], entry[2]}
  end
end
-- The next cursor, the events, and the number of pending events that are no longer in the stream.
return {found[1], taken, #(found[3] or {})}
