<?php
// Installs WordPress for a test: php setup.php FOLDER ADDRESS. Editors may not post any HTML here, as in a network.
[ , $folder, $address ] = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Portal', 'admin', 'admin@example.org', true, '', 'admin-password' );
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'permalink_structure', '' );
foreach ( [ 'editor', 'author' ] as $role ) {
	$id = wp_insert_user(
		[
			'user_login' => $role,
			'user_pass'  => $role . '-password',
			'user_email' => $role . '@example.org',
			'role'       => $role,
		]
	);
	// The editor's welcome would stand before what a test wants to press.
	update_user_meta(
		$id,
		'wp_persisted_preferences',
		[
			'core/edit-post' => [ 'welcomeGuide' => false ],
			'_modified'      => gmdate( 'c' ),
		]
	);
}
echo json_encode( [ 'version' => $GLOBALS['wp_version'], 'php' => PHP_VERSION ] );
