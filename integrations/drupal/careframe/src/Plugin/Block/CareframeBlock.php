<?php

declare(strict_types=1);

namespace Drupal\careframe\Plugin\Block;

use Drupal\careframe\Widgets;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A widget as a block.
 */
#[Block(
  id: 'careframe_widget',
  admin_label: new TranslatableMarkup('Careframe widget'),
  category: new TranslatableMarkup('Careframe'),
)]
class CareframeBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * The widgets that need no other around them.
   */
  private const ALONE = ['results-chain', 'indicator-table', 'scorecard', 'training-survey', 'survey-results'];

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly Widgets $widgets,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('careframe.widgets'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'scorecard', 'attributes' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $names = array_intersect(array_keys($this->widgets->all()), self::ALONE);
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => array_combine($names, array_map(fn (string $name): string => $this->labelOf($name), $names)),
      '#default_value' => $this->configuration['widget'],
      '#required' => TRUE,
    ];
    foreach ($names as $name) {
      $form[$name] = [
        '#type' => 'details',
        '#title' => $this->labelOf($name),
        '#open' => TRUE,
        '#states' => ['visible' => [':input[name="settings[widget]"]' => ['value' => $name]]],
      ] + $this->fields($name);
    }
    return $form;
  }

  /**
   * One field for each attribute of a widget.
   */
  private function fields(string $name): array {
    $types = ['flag' => 'checkbox', 'choice' => 'select', 'number' => 'number'];
    $fields = [];
    foreach ($this->widgets->all()[$name]['attributes'] as $key => $attribute) {
      $kind = $attribute['kind'];
      $fields[$key] = [
        '#type' => $types[$kind] ?? 'textfield',
        '#title' => $key,
        // The sentence comes from the widget's own documentation.
        '#description' => $attribute['description'],
        '#default_value' => $this->configuration['attributes'][$key] ?? '',
      ];
      if ($kind === 'choice') {
        $fields[$key]['#options'] = array_combine($attribute['values'], $attribute['values']);
        $fields[$key]['#empty_option'] = $this->t('Automatic');
      }
      if ($kind === 'address') {
        $fields[$key]['#maxlength'] = 2048;
      }
      if ($kind === 'flag') {
        $fields[$key]['#default_value'] = isset($this->configuration['attributes'][$key]);
      }
    }
    return $fields;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    $name = (string) $form_state->getValue('widget');
    foreach ($this->widgets->all()[$name]['attributes'] ?? [] as $key => $attribute) {
      $value = trim((string) $form_state->getValue([$name, $key]));
      if ($attribute['kind'] === 'address' && $value !== '' && $this->widgets->address($value) === NULL) {
        $form_state->setErrorByName("$name][$key", $this->t('Careframe cannot use this address. Write one that starts with https:// or with a slash.'));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $name = (string) $form_state->getValue('widget');
    $kept = [];
    foreach ($this->widgets->all()[$name]['attributes'] ?? [] as $key => $attribute) {
      $value = $form_state->getValue([$name, $key]);
      $says = $attribute['kind'] === 'flag' ? (bool) $value : trim((string) $value) !== '';
      if ($says) {
        $kept[$key] = $attribute['kind'] === 'flag' ? '' : trim((string) $value);
      }
    }
    $this->configuration['widget'] = $name;
    $this->configuration['attributes'] = $kept;
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $name = $this->configuration['widget'];
    $widget = $this->widgets->all()[$name] ?? NULL;
    if ($widget === NULL) {
      return [];
    }
    $attributes = $this->widgets->attributes($name, $this->configuration['attributes']);
    return [
      '#type' => 'html_tag',
      '#tag' => $widget['tag'],
      '#attributes' => $attributes,
      'fallback' => $this->fallback($attributes['src'] ?? NULL),
      '#attached' => ['library' => $this->widgets->libraries($name)],
      '#cache' => [
        'tags' => ['config:careframe.settings'],
        // A survey says which page it stands on.
        'contexts' => $name === 'training-survey' ? ['url.path', 'languages:language_interface'] : ['languages:language_interface'],
      ],
    ];
  }

  /**
   * Shown until the widget stands, and for good without script.
   */
  private function fallback(?string $address): array {
    $text = ['#type' => 'html_tag', '#tag' => 'span', 'text' => ['#plain_text' => $this->widgets->fallback() . ' ']];
    if ($address !== NULL) {
      $text['link'] = [
        '#type' => 'html_tag',
        '#tag' => 'a',
        '#attributes' => ['href' => $address],
        'text' => ['#plain_text' => (string) $this->t('Open the data')],
      ];
    }
    return $text;
  }

  /**
   * Name of a widget in the language of the page.
   */
  private function labelOf(string $name): string {
    return (string) match ($name) {
      'results-chain' => $this->t('Results chain'),
      'indicator-table' => $this->t('Indicator table'),
      'scorecard' => $this->t('Scorecard'),
      'training-survey' => $this->t('Training survey'),
      'survey-results' => $this->t('Survey results'),
      default => $name,
    };
  }

}
