-- Keeps an event, or puts it back, if it still belongs to this worker. KEYS[1]: the stream. ARGV: the group, the
-- consumer, the event, the idle time to set in milliseconds, the attempts.
local pending = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[3], ARGV[3], 1)[1]
if not pending or pending[2] ~= ARGV[2] then
  return 0
end
redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[3], 'IDLE', ARGV[4], 'RETRYCOUNT', ARGV[5], 'JUSTID')
return 1
