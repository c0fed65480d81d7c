<?php

declare(strict_types=1);

namespace Drupal\careframe\Plugin\Filter;

use Drupal\careframe\Widgets;
use Drupal\Component\Utility\Html;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Turns <div data-care="scorecard" data-src="…"> into <care-scorecard>.
 *
 * The placeholder is plain HTML that "Limit allowed HTML tags" can let through;
 * this filter runs after it and prints checked attributes only.
 */
#[Filter(
  id: 'careframe_placeholders',
  title: new TranslatableMarkup('Careframe placeholders'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows Careframe widgets where a text holds <code>&lt;div data-care="scorecard" data-src="…"&gt;</code>. Put it after "Limit allowed HTML tags".'),
  weight: 20,
)]
class CareframePlaceholders extends FilterBase implements ContainerFactoryPluginInterface {

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
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (!str_contains($text, 'data-care')) {
      return $result;
    }
    $document = Html::load($text);
    $libraries = [];
    // A snapshot: the list must not move while nodes are replaced.
    $found = iterator_to_array((new \DOMXPath($document))->query('//*[@data-care]'));
    foreach ($found as $placeholder) {
      $name = $placeholder->getAttribute('data-care');
      if (isset($this->widgets->all()[$name])) {
        $this->replace($document, $placeholder, $name);
        $libraries = [...$libraries, ...$this->widgets->libraries($name)];
      }
    }
    if ($libraries === []) {
      return $result;
    }
    return $result
      ->setProcessedText(Html::serialize($document))
      ->addAttachments(['library' => array_values(array_unique($libraries))])
      ->addCacheTags(['config:careframe.settings'])
      ->addCacheContexts(['url.path', 'languages:language_interface']);
  }

  /**
   * Puts the tag where the placeholder stood, with what the placeholder held.
   */
  private function replace(\DOMDocument $document, \DOMElement $placeholder, string $name): void {
    $raw = [];
    foreach ($placeholder->attributes as $attribute) {
      $raw[preg_replace('/^data-/', '', $attribute->nodeName)] = $attribute->nodeValue;
    }
    $tag = $document->createElement($this->widgets->all()[$name]['tag']);
    foreach ($this->widgets->attributes($name, $raw) as $key => $value) {
      $tag->setAttribute($key, $value);
    }
    while ($placeholder->firstChild) {
      $tag->appendChild($placeholder->firstChild);
    }
    if (trim($tag->textContent) === '' && $tag->childElementCount === 0) {
      $tag->appendChild($document->createTextNode($this->widgets->fallback()));
    }
    $placeholder->parentNode->replaceChild($tag, $placeholder);
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): string {
    return (string) $this->t('Careframe widgets: write @example. Allowed HTML tags must hold @tag.', [
      '@example' => '<div data-care="scorecard" data-src="/sites/default/files/programme.json"></div>',
      '@tag' => $this->widgets->allowedHtml(),
    ]);
  }

}
