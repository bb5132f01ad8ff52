-- Removes an event that has been handled. KEYS[1]: the stream. ARGV[1]: the group. ARGV[2]: the event.
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return redis.call('XDEL', KEYS[1], ARGV[2])
