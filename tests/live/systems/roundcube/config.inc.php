<?php
// Read instead of /etc/roundcube/config.inc.php; the state folder comes in the environment.
$state = getenv('BATON_ROUNDCUBE_STATE');

$config['db_dsnw'] = "sqlite:///$state/roundcube.sqlite?mode=0640"; // Roundcube makes the tables itself.
$config['log_dir'] = $state;
$config['temp_dir'] = $state;
$config['imap_host'] = getenv('BATON_ROUNDCUBE_IMAP');
$config['smtp_host'] = '127.0.0.1:9'; // The discard port: no mail leaves this machine.
$config['des_key'] = 'only-for-live-tests-24ch';
$config['language'] = 'en_US';
$config['skin'] = 'elastic';
$config['htmleditor'] = 1; // Always the rich editor: the harder case.
$config['plugins'] = [];
