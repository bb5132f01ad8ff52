-- Saves refreshed tokens, unless newer ones are stored. KEYS: tokens, known. ARGV: value, refresh, lifetime in
-- milliseconds, digest of the refresh token that was used, version of the replaced tokens as seen by this program, or
-- 0.
local now = redis.call('TIME')
local stored = redis.call('HMGET', KEYS[1], 'value', 'refresh', 'expires', 'version')
local version = tonumber(stored[4] or 0)
if not (stored[1] and stored[2] and stored[3] and stored[4]) then
  if redis.call('EXISTS', KEYS[1]) == 1 then
    return {'foreign'}
  end
  -- If the key `known` exists, the user has logged out. Otherwise the server has lost its data, and these tokens are
  -- the newest.
  if redis.call('EXISTS', KEYS[2]) == 1 then
    return {'removed'}
  end
elseif stored[2] ~= ARGV[4] then
  -- The same command has already run.
  if stored[2] == ARGV[2] then
    return {'saved', version}
  end
  -- The stored tokens are newer, unless older ones were restored on a server that lost its data.
  if version > tonumber(ARGV[5]) then
    return {'found', stored[1], stored[2], tonumber(stored[3]) - now[1] * 1000 - math.floor(now[2] / 1000), version}
  end
end
-- The version follows that of the replaced tokens, so that a delayed write never has a later version than tokens that
-- were refreshed from it.
version = math.max(version, tonumber(ARGV[5])) + 1
if version == 1 then
  version = now[1] * 1000000 + now[2]
end
local expires = now[1] * 1000 + math.floor(now[2] / 1000) + ARGV[3]
redis.call('HSET', KEYS[1], 'value', ARGV[1], 'refresh', ARGV[2], 'expires', string.format('%.0f', expires),
  'version', string.format('%.0f', version))
redis.call('SET', KEYS[2], string.format('%.0f', version))
return {'saved', version}
