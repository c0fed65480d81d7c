<?php
/**
 * Takes away everything the plugin kept: answer sheets and short-lived counters. Posts keep their blocks, shortcodes and tags.
 *
 * @package Careframe
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * One site of the network, or the only one.
 */
function careframe_uninstall_site(): void {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery
	$careframe_sheets = $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type = 'careframe_answer'" );
	foreach ( $careframe_sheets as $careframe_sheet ) {
		wp_delete_post( (int) $careframe_sheet, true );
	}
	$careframe_counters = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_careframe_' ) . '%' ) );
	// phpcs:enable
	foreach ( $careframe_counters as $careframe_counter ) {
		delete_transient( substr( $careframe_counter, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites(
		[
			'fields' => 'ids',
			'number' => 0,
		]
	) as $careframe_site ) {
		switch_to_blog( $careframe_site );
		careframe_uninstall_site();
		restore_current_blog();
	}
} else {
	careframe_uninstall_site();
}
