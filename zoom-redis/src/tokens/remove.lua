-- Removes the tokens of a login, and records the removal and the version of the tokens. KEYS: tokens, known, once.
local stored = tonumber(redis.call('HGET', KEYS[1], 'version') or 0)
local known = tonumber(redis.call('GET', KEYS[2]) or '') or 0
-- A command that is resent must not remove a login that was saved since it was first sent.
if redis.call('SET', KEYS[3], '', 'NX', 'PX', 60000) then
  -- The recorded version is kept longer than any refresh token is valid. The next login gets a later version, even if
  -- the clock is set back.
  redis.call('SET', KEYS[2], string.format('%.0f', math.max(stored, known)), 'EX', 100 * 24 * 60 * 60)
  redis.call('DEL', KEYS[1])
end
return 1
