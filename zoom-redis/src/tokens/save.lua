-- Saves the tokens of a new login in place of whatever is stored. Returns their version.
-- KEYS: tokens, known, once.
-- ARGV: value, refresh, lifetime in milliseconds, highest version that this program has seen, or 0.
local now = redis.call('TIME')
local stored = tonumber(redis.call('HGET', KEYS[1], 'version') or 0)
-- The highest version of this login so far, even if it was removed.
local known = tonumber(redis.call('GET', KEYS[2]) or '') or 0
-- The version is the time in microseconds. Even if the clock was set back, the version must be later than any that was
-- stored or that this program has seen; otherwise programs would restore the old tokens.
local version = math.max(now[1] * 1000000 + now[2], stored + 1, known + 1, tonumber(ARGV[4]) + 1)
-- A command that is resent must not replace tokens that others have saved since it was first sent.
if not redis.call('SET', KEYS[3], string.format('%.0f', version), 'NX', 'PX', 60000) then
  return tonumber(redis.call('GET', KEYS[3]))
end
local expires = now[1] * 1000 + math.floor(now[2] / 1000) + ARGV[3]
redis.call('HSET', KEYS[1], 'value', ARGV[1], 'refresh', ARGV[2], 'expires', string.format('%.0f', expires),
  'version', string.format('%.0f', version))
redis.call('SET', KEYS[2], string.format('%.0f', version))
return version
