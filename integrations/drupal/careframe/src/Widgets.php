<?php

declare(strict_types=1);

namespace Drupal\careframe;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Symfony\Component\HttpFoundation\RequestStack;

/**
 * The table of widgets that the build writes, and how values are checked.
 */
class Widgets {

  use StringTranslationTrait;

  /**
   * What the build wrote; read once a request.
   */
  private ?array $table = NULL;

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly RequestStack $requestStack,
  ) {}

  /**
   * Every widget by its short name, "scorecard" for <care-scorecard>.
   *
   * @return array<string, array{tag: string, file: string, attributes: array}>
   *   Rows of the table.
   */
  public function all(): array {
    $this->table ??= require dirname(__DIR__) . '/generated/widgets.php';
    return $this->table['widgets'];
  }

  /**
   * Library that defines a widget, and sends answers when it asks for them.
   *
   * @return string[]
   *   Names as #attached wants them.
   */
  public function libraries(string $name): array {
    $libraries = ['careframe/' . basename($this->all()[$name]['file'], '.js')];
    return $name === 'training-survey' ? ['careframe/answers', ...$libraries] : $libraries;
  }

  /**
   * Attributes as a page may print them: known names and checked values only.
   *
   * @param string $name
   *   Short name of the widget.
   * @param array $raw
   *   Name to value, as a form or a placeholder gave them.
   *
   * @return array<string, string>
   *   Values are not escaped yet; an attribute without value is ''.
   */
  public function attributes(string $name, array $raw): array {
    $known = $this->all()[$name]['attributes'] ?? [];
    $clean = [];
    foreach ($raw as $key => $value) {
      $set = isset($known[$key]) ? $this->value($known[$key], $value) : NULL;
      if ($set !== NULL) {
        $clean[$key] = $set;
      }
    }
    if (isset($raw['lang']) && preg_match('/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', (string) $raw['lang'])) {
      $clean['lang'] = (string) $raw['lang'];
    }
    return $name === 'training-survey' ? $clean + $this->answersAttributes() : $clean;
  }

  /**
   * One value by the kind of its attribute; NULL when it does not fit.
   */
  private function value(array $attribute, mixed $value): ?string {
    if ($attribute['kind'] === 'flag') {
      return in_array($value, [FALSE, NULL, 'false', '0', 0, 'no', 'off'], TRUE) ? NULL : '';
    }
    $value = is_scalar($value) ? trim((string) $value) : '';
    if ($value === '') {
      return NULL;
    }
    return match ($attribute['kind']) {
      'address' => $this->address($value),
      'number' => is_numeric($value) ? $value : NULL,
      'choice' => in_array($value, $attribute['values'], TRUE) ? $value : NULL,
      default => mb_substr(strip_tags($value), 0, 500),
    };
  }

  /**
   * An http or https address; without scheme or slash it starts at the site.
   */
  public function address(string $value): ?string {
    if (preg_match('~^[a-z][a-z0-9+.-]*:~i', $value) || str_starts_with($value, '//')) {
      $absolute = str_starts_with($value, '//') ? 'https:' . $value : $value;
      $is_web = preg_match('~^https?://~i', $absolute) === 1;
      return $is_web && UrlHelper::isValid($absolute, TRUE) ? $value : NULL;
    }
    if (preg_match('~^[/?#]~', $value)) {
      return $value;
    }
    $base = $this->requestStack->getCurrentRequest()?->getBasePath() ?? '';
    return $base . '/' . preg_replace('~^(?:\./)+~', '', $value);
  }

  /**
   * Where a survey's answers go; without an address it is for reading only.
   *
   * @return array<string, string>
   *   Attributes of the tag.
   */
  private function answersAttributes(): array {
    $address = (string) $this->configFactory->get('careframe.settings')->get('answers_address');
    if ($address === '') {
      return ['readonly' => ''];
    }
    $words = [
      'sending' => (string) $this->t('Sending your answers …'),
      'sent' => (string) $this->t('Your answers have arrived.'),
      'waiting' => (string) $this->t('No connection. Your answers are kept on this device and sent when the connection is back.'),
      'open' => (string) $this->t('No connection, and this browser cannot keep answers. Leave this page open: they are sent when the connection is back.'),
      'refused' => (string) $this->t('The site did not take the answers. They are kept on this device; please tell the people who run the training.'),
    ];
    return [
      'data-careframe-page' => $this->requestStack->getCurrentRequest()?->getPathInfo() ?? '/',
      'data-careframe-address' => $address,
      'data-careframe-words' => (string) json_encode($words, JSON_UNESCAPED_UNICODE),
    ];
  }

  /**
   * What a visitor without script gets.
   */
  public function fallback(): string {
    return (string) $this->t('This part of the page needs JavaScript.');
  }

  /**
   * The tag of a placeholder for the setting "Allowed HTML tags" of a format.
   */
  public function allowedHtml(): string {
    $names = [];
    foreach ($this->all() as $widget) {
      foreach (array_keys($widget['attributes']) as $name) {
        $names['data-' . $name] = TRUE;
      }
    }
    return '<div data-care ' . implode(' ', array_keys($names)) . '>';
  }

}
