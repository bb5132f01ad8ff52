-- Marks an event as done. KEYS[1]: the event. ARGV[1]: how long it is remembered, in milliseconds. A key of another
-- type causes an error here, and is left alone.
redis.call('GET', KEYS[1])
-- A script that has already written, as this one does with PEXPIRE, may continue to write while memory is full. The
-- mark `done` is shorter than the one that it replaces.
redis.call('PEXPIRE', KEYS[1], ARGV[1])
redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])
return 1
