-- Renews the mark of a handler that is still running. KEYS[1]: the event. ARGV[1]: the mark. ARGV[2]: the lifetime of
-- the mark from now on, in milliseconds.
local known = redis.call('GET', KEYS[1])
if known == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
-- The mark is gone if the server forgot it or could not be reached for too long; no other handler has begun since.
if not known then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0
