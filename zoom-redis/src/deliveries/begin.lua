-- Marks an event as running, unless it is running or done. KEYS[1]: the event. ARGV[1]: the mark of this handler.
-- ARGV[2]: the lifetime of the mark, in milliseconds. ARGV[3]: 1 if the event is in an inbox.
local known = redis.call('GET', KEYS[1])
-- The mark already exists if the response to this script was lost and the script is run again.
if not known or known == ARGV[1] then
  if ARGV[3] == '1' then
    -- A script that has already written may continue to write while memory is full. When the event has been handled,
    -- the inbox frees more memory than this mark takes; if the mark could not be written, a full inbox would never
    -- become empty. PEXPIRE has no effect if there is no key.
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
  end
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
