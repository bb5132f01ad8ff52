-- Keeps the mark of a handler that still runs.
-- KEYS[1]: the event. ARGV[1]: the mark. ARGV[2]: how long it lives from now, in milliseconds.
local known = redis.call('GET', KEYS[1])
if known == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
-- It is gone if the server forgot it, or could not be reached for too long; nobody else has begun since.
if not known then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0
