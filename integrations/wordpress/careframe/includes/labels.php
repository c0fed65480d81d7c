<?php
/**
 * Words for the people who write pages.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

function widget_label( string $name ): string {
	$labels = [
		'programme'       => __( 'Programme', 'careframe' ),
		'results-chain'   => __( 'Results chain', 'careframe' ),
		'indicator-table' => __( 'Indicator table', 'careframe' ),
		'scorecard'       => __( 'Scorecard', 'careframe' ),
		'training-survey' => __( 'Training survey', 'careframe' ),
		'survey-results'  => __( 'Survey results', 'careframe' ),
	];
	return $labels[ $name ] ?? $name;
}

function attribute_label( string $name ): string {
	$labels = [
		'src'              => __( 'Address of the programme file', 'careframe' ),
		'responses-src'    => __( 'Address of the file with answers', 'careframe' ),
		'heading'          => __( 'Heading', 'careframe' ),
		'heading-level'    => __( 'Heading level, 2 to 4', 'careframe' ),
		'content-language' => __( 'Language of the content', 'careframe' ),
		'numbering-system' => __( 'Digits', 'careframe' ),
		'today'            => __( 'Day the states are computed for', 'careframe' ),
		'readonly'         => __( 'Reading only', 'careframe' ),
		'view'             => __( 'View', 'careframe' ),
		'result'           => __( 'Result (id)', 'careframe' ),
		'periods'          => __( 'Periods side by side', 'careframe' ),
		'of'               => __( 'What is scored', 'careframe' ),
		'rubric'           => __( 'Rubric (id)', 'careframe' ),
		'period'           => __( 'Period', 'careframe' ),
		'training'         => __( 'Training (id)', 'careframe' ),
		'wave'             => __( 'Wave (id)', 'careframe' ),
		'participant'      => __( 'Pseudonym of the participant', 'careframe' ),
		'name'             => __( 'Field name in a form', 'careframe' ),
		'required'         => __( 'Every topic needs an answer', 'careframe' ),
		'disabled'         => __( 'Disabled', 'careframe' ),
	];
	return $labels[ $name ] ?? $name;
}

/**
 * Words of the block editor's script.
 */
function editor_words(): array {
	return [
		'widget'    => __( 'Widget', 'careframe' ),
		'choose'    => __( 'Choose a file', 'careframe' ),
		'more'      => __( 'More settings', 'careframe' ),
		'automatic' => __( 'Automatic', 'careframe' ),
		'missing'   => __( 'Choose the programme file, or put this block into a Careframe programme.', 'careframe' ),
		'shown'     => __( 'Visitors see what stands below.', 'careframe' ),
		'within'    => __( 'Widgets in here show this programme.', 'careframe' ),
	];
}
