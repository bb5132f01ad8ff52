-- Counts events.
-- KEYS[1]: the stream. KEYS[2]: the dead letters. ARGV[1]: the group.
local count = redis.call('XLEN', KEYS[1])
-- There is no group before the first worker.
local pending = redis.pcall('XPENDING', KEYS[1], ARGV[1])
local taken = pending.err and 0 or pending[1]
return {math.max(count - taken, 0), taken, redis.call('XLEN', KEYS[2])}
