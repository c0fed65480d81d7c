<?php
/**
 * Keeps what visitors answer in a training survey: one private entry per answer sheet in this site's own database.
 * No name, no address of the device, no browser and no account are kept.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

const ANSWER_TYPE = 'careframe_answer';
/** Longest request, in bytes: 60 topics and 20 texts of 1,000 letters fit. */
const ANSWER_BYTES = 65536;
/** Most answer sheets one page keeps. */
const ANSWERS_PER_PAGE = 20000;
/** Requests from one device or one room's connection in ten minutes: a training of 100 people with repeats fits. */
const ANSWERS_PER_TEN_MINUTES = 300;

add_action(
	'init',
	static function (): void {
		register_post_type(
			ANSWER_TYPE,
			[
				'label'               => __( 'Careframe answers', 'careframe' ),
				'public'              => false,
				'exclude_from_search' => true,
				'show_in_rest'        => false,
				'can_export'          => false,
				'rewrite'             => false,
				'query_var'           => false,
				'supports'            => [ 'title' ],
			]
		);
	}
);

/**
 * Does this site keep answers of this page? A site can say no by the filter `careframe_collect_answers`; the survey is then for reading only.
 */
function collects( int $page ): bool {
	return $page > 0 && (bool) apply_filters( 'careframe_collect_answers', true, $page );
}

/**
 * Attributes that tie a survey to its page: where the script sends answers, and its words.
 */
function answers_attributes( string $name, array $attributes ): array {
	if ( 'training-survey' !== $name ) {
		return $attributes;
	}
	$page = (int) get_the_ID();
	if ( ! collects( $page ) ) {
		return $attributes + [ 'readonly' => true ];
	}
	$words = [
		'sending' => __( 'Sending your answers …', 'careframe' ),
		'sent'    => __( 'Your answers have arrived.', 'careframe' ),
		'waiting' => __( 'No connection. Your answers are kept on this device and sent when the connection is back.', 'careframe' ),
		'open'    => __( 'No connection, and this browser cannot keep answers. Leave this page open: they are sent when the connection is back.', 'careframe' ),
		'refused' => __( 'The site did not take the answers. They are kept on this device; please tell the people who run the training.', 'careframe' ),
	];
	return $attributes + [
		'data-careframe-page'    => (string) $page,
		'data-careframe-address' => rest_url( 'careframe/v1/answers' ),
		'data-careframe-words'   => wp_json_encode( $words, JSON_UNESCAPED_UNICODE ),
	];
}

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'careframe/v1',
			'/answers',
			[
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\\receive',
				// Visitors answer; what may arrive is checked in receive().
				'permission_callback' => '__return_true',
			]
		);
	}
);

function refuse( string $code, string $message, int $status ): \WP_Error {
	return new \WP_Error( 'careframe_' . $code, $message, [ 'status' => $status ] );
}

/**
 * Takes one answer sheet. The same sheet twice is kept once, and answered as if new.
 *
 * @param \WP_REST_Request $request Body: { page, response }.
 * @return \WP_REST_Response|\WP_Error
 */
function receive( \WP_REST_Request $request ) {
	if ( strlen( $request->get_body() ) > ANSWER_BYTES ) {
		return refuse( 'too_long', __( 'These answers are too long.', 'careframe' ), 413 );
	}
	$body = $request->get_json_params();
	$page = get_post( is_array( $body ) ? absint( $body['page'] ?? 0 ) : 0 );
	if ( ! is_open_survey( $page ) ) {
		return refuse( 'no_survey', __( 'This page has no open survey.', 'careframe' ), 404 );
	}
	$sheet = clean_sheet( $body['response'] ?? null );
	if ( null === $sheet ) {
		return refuse( 'bad_answers', __( 'These answers cannot be read.', 'careframe' ), 400 );
	}
	if ( is_kept( $page->ID, $sheet['id'] ) ) {
		return new \WP_REST_Response( [ 'kept' => true ], 200 );
	}
	if ( is_too_often() || count_sheets( $page->ID ) >= ANSWERS_PER_PAGE ) {
		return refuse( 'too_many', __( 'Too many answers at once. Try again in ten minutes.', 'careframe' ), 429 );
	}
	$id = keep( $page->ID, $sheet );
	return is_wp_error( $id ) ? refuse( 'not_kept', __( 'The site could not keep the answers.', 'careframe' ), 500 ) : new \WP_REST_Response( [ 'kept' => true ], 201 );
}

/**
 * @param \WP_Post|null $page The page that holds the survey.
 */
function is_open_survey( $page ): bool {
	return $page instanceof \WP_Post
		&& ANSWER_TYPE !== $page->post_type
		&& is_post_publicly_viewable( $page )
		&& '' === $page->post_password
		&& false !== strpos( $page->post_content, 'training-survey' )
		&& collects( $page->ID );
}

function is_id( $value ): bool {
	return is_string( $value ) && (bool) preg_match( '/^[\w.:-]{1,128}$/', $value );
}

function is_number( $value ): bool {
	return is_int( $value ) || ( is_float( $value ) && is_finite( $value ) );
}

/**
 * The sheet with its known parts only; null when a part has the wrong shape.
 *
 * @param mixed $sheet As sent; the shape of `SurveyResponse` in @careframe/core.
 */
function clean_sheet( $sheet ): ?array {
	if ( ! is_array( $sheet ) || ! is_id( $sheet['id'] ?? null ) || ! is_id( $sheet['training'] ?? null ) || ! is_id( $sheet['wave'] ?? null ) || ! is_array( $sheet['now'] ?? null ) ) {
		return null;
	}
	$clean = array_intersect_key( $sheet, array_flip( [ 'id', 'training', 'wave' ] ) );
	foreach ( [
		'participant' => 128,
		'language'    => 35,
		'completedAt' => 40,
	] as $key => $longest ) {
		if ( isset( $sheet[ $key ] ) ) {
			if ( ! is_string( $sheet[ $key ] ) || mb_strlen( $sheet[ $key ] ) > $longest ) {
				return null;
			}
			$clean[ $key ] = $sheet[ $key ];
		}
	}
	foreach ( [ 'now', 'before', 'answers' ] as $key ) {
		if ( ! isset( $sheet[ $key ] ) ) {
			continue;
		}
		$test = 'answers' === $key ? 'is_question_answer' : 'is_topic_answer';
		if ( ! is_answers( $sheet[ $key ], __NAMESPACE__ . '\\' . $test ) ) {
			return null;
		}
		// An empty list would not be an object any more.
		$clean[ $key ] = (object) $sheet[ $key ];
	}
	return $clean;
}

function is_answers( $answers, callable $test ): bool {
	if ( ! is_array( $answers ) || count( $answers ) > 500 ) {
		return false;
	}
	foreach ( $answers as $id => $answer ) {
		if ( ! is_id( (string) $id ) || ! $test( $answer ) ) {
			return false;
		}
	}
	return true;
}

function is_topic_answer( $answer ): bool {
	return null === $answer || 'not-covered' === $answer || is_number( $answer );
}

function is_question_answer( $answer ): bool {
	if ( is_array( $answer ) ) {
		return count( $answer ) <= 100 && array_filter( $answer, __NAMESPACE__ . '\\is_id' ) === $answer;
	}
	return null === $answer || is_number( $answer ) || ( is_string( $answer ) && mb_strlen( $answer ) <= 1000 );
}

/** Name of a sheet in the database. */
function sheet_name( int $page, string $id ): string {
	return 'careframe-' . md5( $page . '/' . $id );
}

function is_kept( int $page, string $id ): bool {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return (bool) $wpdb->get_var( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE post_name = %s AND post_type = %s LIMIT 1", sheet_name( $page, $id ), ANSWER_TYPE ) );
}

function count_sheets( int $page ): int {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_parent = %d AND post_type = %s", $page, ANSWER_TYPE ) );
}

/**
 * Counts requests by a hash of the connection's address that is forgotten after ten minutes.
 */
function is_too_often(): bool {
	$address = sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ?? '' ) );
	$key     = 'careframe_' . substr( wp_hash( $address ), 0, 20 );
	$so_far  = (int) get_transient( $key );
	set_transient( $key, $so_far + 1, 10 * MINUTE_IN_SECONDS );
	return $so_far >= ANSWERS_PER_TEN_MINUTES;
}

/**
 * @return int|\WP_Error
 */
function keep( int $page, array $sheet ) {
	// Without < > & and quotes no filter of the host finds anything to change.
	$json = wp_json_encode( $sheet, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_PRESERVE_ZERO_FRACTION );
	return wp_insert_post(
		[
			'post_type'    => ANSWER_TYPE,
			'post_status'  => 'private',
			'post_parent'  => $page,
			'post_name'    => sheet_name( $page, $sheet['id'] ),
			'post_title'   => $sheet['training'] . ' ' . $sheet['wave'],
			'post_content' => wp_slash( $json ),
			'post_author'  => 0,
		],
		true
	);
}
