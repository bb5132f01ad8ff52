-- Returns the tokens of a login, and the remaining lifetime of the access token by the server's clock. KEYS: tokens,
-- known.
local now = redis.call('TIME')
local stored = redis.call('HMGET', KEYS[1], 'value', 'refresh', 'expires', 'version')
if stored[1] and stored[2] and stored[3] and stored[4] then
  return {'found', stored[1], stored[2], tonumber(stored[3]) - now[1] * 1000 - math.floor(now[2] / 1000), tonumber(stored[4])}
end
-- The hash was written by another program.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return {'foreign'}
end
-- If the key `known` exists, the login was removed. If it does not, the server has lost its data.
if redis.call('EXISTS', KEYS[2]) == 1 then
  return {'removed'}
end
return {'lost'}
