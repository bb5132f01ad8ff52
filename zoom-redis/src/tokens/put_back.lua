-- Restores tokens that the server has lost, unless it has others with the same or a later version, the login was
-- removed, or the key contains something else. KEYS: tokens, known.
-- ARGV: value, refresh, lifetime in milliseconds, version.
local now = redis.call('TIME')
local stored = redis.call('HMGET', KEYS[1], 'value', 'refresh', 'expires', 'version')
if stored[1] and stored[2] and stored[3] and stored[4] then
  if tonumber(stored[4]) >= tonumber(ARGV[4]) then
    local left = tonumber(stored[3]) - now[1] * 1000 - math.floor(now[2] / 1000)
    return {'found', stored[1], stored[2], left, tonumber(stored[4])}
  end
elseif redis.call('EXISTS', KEYS[1]) == 1 then
  return {'foreign'}
elseif redis.call('EXISTS', KEYS[2]) == 1 then
  return {'removed'}
end
local expires = now[1] * 1000 + math.floor(now[2] / 1000) + ARGV[3]
redis.call('HSET', KEYS[1], 'value', ARGV[1], 'refresh', ARGV[2], 'expires', string.format('%.0f', expires),
  'version', ARGV[4])
redis.call('SET', KEYS[2], ARGV[4])
return {'saved', tonumber(ARGV[4])}
