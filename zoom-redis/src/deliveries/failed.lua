-- Removes the mark of this handler, but not that of another one. KEYS[1]: the event. ARGV[1]: the mark.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
