<?php

declare(strict_types=1);

namespace Drupal\careframe\Form;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where answers to training surveys go.
 */
class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'careframe_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['careframe.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['answers_address'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Address that receives answers'),
      '#description' => $this->t('Answers to training surveys are sent here as JSON by POST. This module keeps none. While it is empty, surveys are for reading only.'),
      '#default_value' => $this->config('careframe.settings')->get('answers_address'),
      '#maxlength' => 2048,
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    $address = trim((string) $form_state->getValue('answers_address'));
    $is_web = preg_match('~^https?://~i', $address) === 1 && UrlHelper::isValid($address, TRUE);
    $is_path = preg_match('~^/(?!/)~', $address) === 1;
    if ($address !== '' && !$is_web && !$is_path) {
      $form_state->setErrorByName('answers_address', $this->t('Careframe cannot use this address. Write one that starts with https:// or with a slash.'));
    }
    parent::validateForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('careframe.settings')
      ->set('answers_address', trim((string) $form_state->getValue('answers_address')))
      ->save();
    parent::submitForm($form, $form_state);
  }

}
