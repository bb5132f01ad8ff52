-- Writes to each key and restores it, so that anything that prevents a limit from being counted causes an error here
-- too. KEYS: the queue, the counts of the day.

for _, key in ipairs(KEYS) do
  redis.call('HSET', key, 'probe', '1')
  redis.call('HDEL', key, 'probe')
end
return 1
