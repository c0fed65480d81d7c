<?php
/**
 * Two blocks: a widget, and a programme around several widgets. WordPress makes their HTML when a page is shown, so
 * a saved post holds nothing that a filter could drop.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

const BLOCK_TYPES = [
	'flag'   => 'boolean',
	'number' => 'number',
];

/**
 * Block attributes: the union of what the widgets take.
 */
function block_attributes( array $names ): array {
	$attributes = [];
	foreach ( $names as $name ) {
		foreach ( widget( $name )['attributes'] as $key => $attribute ) {
			$attributes[ $key ] = [ 'type' => BLOCK_TYPES[ $attribute['kind'] ] ?? 'string' ];
		}
	}
	return $attributes + [
		'lang'  => [ 'type' => 'string' ],
		'align' => [
			'type'    => 'string',
			'default' => 'wide',
		],
	];
}

function widget_names(): array {
	return array_values( array_diff( array_keys( table()['widgets'] ), [ 'programme' ] ) );
}

/**
 * The element around a block. Wide unless the writer chose: a table in a narrow column is a list.
 */
function wrapper( array $attributes, string $html ): string {
	$own  = get_block_wrapper_attributes();
	$wide = 'wide' === ( $attributes['align'] ?? 'wide' ) && false === strpos( $own, 'alignwide' );
	return sprintf( '<div %s>%s</div>', $wide ? get_block_wrapper_attributes( [ 'class' => 'alignwide' ] ) : $own, $html );
}

function render_widget_block( array $attributes ): string {
	$name = is_string( $attributes['widget'] ?? null ) ? $attributes['widget'] : 'scorecard';
	$html = render( $name, array_diff_key( $attributes, [ 'widget' => 0 ] ) );
	return '' === $html ? '' : wrapper( $attributes, $html );
}

function render_programme_block( array $attributes, string $content ): string {
	return wrapper( $attributes, render( 'programme', $attributes, $content ) );
}

/**
 * What the editor's script needs: the table with labels, and its words.
 */
function editor_data(): array {
	$widgets = [];
	foreach ( table()['widgets'] as $name => $widget ) {
		$fields = [];
		foreach ( $widget['attributes'] as $key => $attribute ) {
			$fields[] = [
				'name'   => $key,
				'kind'   => $attribute['kind'],
				'values' => $attribute['values'] ?? [],
				'label'  => attribute_label( $key ),
			];
		}
		$widgets[ $name ] = [
			'label'  => widget_label( $name ),
			'fields' => $fields,
		];
	}
	return [
		'frame'   => plugins_url( table()['folder'] . '/embed.html', PLUGIN_FILE ),
		'home'    => home_url( '/' ),
		'lang'    => get_bloginfo( 'language' ),
		'widgets' => $widgets,
		'words'   => editor_words(),
	];
}

function register_blocks(): void {
	// The file's time: the editor's script has no name of its own per release.
	wp_register_script(
		'careframe-editor',
		plugins_url( 'assets/editor.js', PLUGIN_FILE ),
		[ 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-api-fetch' ],
		substr( md5( table()['own']['editor.js'] ), 0, 12 ),
		true
	);
	wp_register_style(
		'careframe-editor',
		plugins_url( 'assets/editor.css', PLUGIN_FILE ),
		[],
		substr( md5_file( plugin_dir_path( PLUGIN_FILE ) . 'assets/editor.css' ), 0, 12 )
	);
	$shared = [
		'api_version'   => 3,
		'category'      => 'embed',
		'editor_script' => 'careframe-editor',
		'editor_style'  => 'careframe-editor',
		'supports'      => [
			'align' => [ 'wide', 'full' ],
			'html'  => false,
		],
	];
	register_block_type(
		'careframe/widget',
		$shared + [
			'title'           => __( 'Careframe widget', 'careframe' ),
			'description'     => __( 'A results chain, indicator table, scorecard or training survey.', 'careframe' ),
			'icon'            => 'chart-bar',
			'attributes'      => block_attributes( widget_names() ) + [
				'widget' => [
					'type'    => 'string',
					'enum'    => widget_names(),
					'default' => 'scorecard',
				],
			],
			'uses_context'    => [ 'careframe/src' ],
			'render_callback' => __NAMESPACE__ . '\\render_widget_block',
		]
	);
	register_block_type(
		'careframe/programme',
		$shared + [
			'title'            => __( 'Careframe programme', 'careframe' ),
			'description'      => __( 'One programme for the Careframe widgets inside: an edit in one shows in the others.', 'careframe' ),
			'icon'             => 'networking',
			'attributes'       => block_attributes( [ 'programme' ] ),
			'provides_context' => [ 'careframe/src' => 'src' ],
			'render_callback'  => __NAMESPACE__ . '\\render_programme_block',
		]
	);
}
add_action( 'init', __NAMESPACE__ . '\\register_blocks' );

add_action(
	'enqueue_block_editor_assets',
	static function (): void {
		wp_add_inline_script( 'careframe-editor', 'window.careframeEditor = ' . wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
);
