-- Marks an event as running, unless it is running or done.
-- KEYS[1]: the event. ARGV[1]: the mark of this handler. ARGV[2]: how long it lives, in milliseconds.
local known = redis.call('GET', KEYS[1])
-- The mark is there already if the response to this script was lost and it is carried out again.
if not known or known == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 'new'
end
if known == 'done' then
  return 'done'
end
if string.sub(known, 1, 8) == 'running:' then
  return 'running'
end
return 'foreign'
