<?php
/**
 * Plugin Name:       Careframe
 * Description:       Shows results chains, indicator tables, scorecards and training surveys in posts and pages: a block, a shortcode, or the tag itself.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Careframe contributors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       careframe
 * Domain Path:       /languages
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach ( [ 'table', 'labels', 'render', 'assets', 'content', 'kses', 'shortcodes', 'blocks', 'uploads', 'answers', 'answers-page' ] as $part ) {
	require_once __DIR__ . '/includes/' . $part . '.php';
}

add_action(
	'init',
	static function (): void {
		load_plugin_textdomain( 'careframe', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
