-- Removes the tokens of a login, and remembers that it did and their version.
-- KEYS: tokens, known, once
local stored = tonumber(redis.call('HGET', KEYS[1], 'version') or 0)
local known = tonumber(redis.call('GET', KEYS[2]) or '') or 0
-- A command that is sent again must not remove a login that was saved since the first time.
if redis.call('SET', KEYS[3], '', 'NX', 'PX', 60000) then
  -- Longer than any refresh token lives. The next login has a later version, even if the clock is set back.
  redis.call('SET', KEYS[2], string.format('%.0f', math.max(stored, known)), 'EX', 100 * 24 * 60 * 60)
  redis.call('DEL', KEYS[1])
end
return 1
