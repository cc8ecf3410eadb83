using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Credentials;

/// <summary>The routes for the host credentials that OBShell stores encrypted: <c>/api/v1/security/credential</c> and <c>/api/v1/security/credentials</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface ICredentialApi
{
    /// <summary>Creates a credential: <c>POST /api/v1/security/credential</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">The credential to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The created credential, without its secret.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/security/credential")]
    Task<Credential> CreateAsync([Body] CreateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a credential without its secret: <c>GET /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The credential, without its secret.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/security/credential/{id}")]
    Task<Credential> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a credential: <c>PATCH /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="request">The new values of the credential.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The changed credential, without its secret.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/security/credential/{id}")]
    Task<Credential> UpdateAsync(long id, [Body] UpdateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a credential: <c>DELETE /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/security/credential/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Validates a credential by logging in to its hosts, without storing it: <c>POST /api/v1/security/credential/validate</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>The request is retried if its response is lost, so a host may log more than one login.</remarks>
    /// <param name="request">The credential to validate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result for each host.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/security/credential/validate")]
    Task<CredentialValidation> ValidateAsync([Body] ValidateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the key that OBShell encrypts stored credentials with: <c>PUT /api/v1/security/credential/encrypt-secret-key</c>. Since OBShell 4.4.0.</summary>
    /// <param name="aesKey">The AES key: 32 bytes in base64, as a string or a <see cref="SetCredentialSecretKeyRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/security/credential/encrypt-secret-key")]
    Task SetSecretKeyAsync([Body] SetCredentialSecretKeyRequest aesKey, CancellationToken cancellationToken = default);

    /// <summary>Deletes several credentials: <c>DELETE /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">The ids of the credentials.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/security/credentials")]
    Task DeleteManyAsync([Body] CredentialIdsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the credentials, page by page: <c>GET /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <param name="credentialId">The id of the credential to list; null for all.</param>
    /// <param name="targetType">The kind of target whose credentials are listed; null for all.</param>
    /// <param name="keyWord">Text that the name or the target contains; null for all.</param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="pageSize">The number of items on a page; null for 10.</param>
    /// <param name="sort">The field to sort by; null for the server's default.</param>
    /// <param name="sortOrder">The direction to sort in; null for ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the credentials, without their secrets.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/security/credentials")]
    Task<ObShellPage<Credential>> ListAsync(
        [AliasAs("credential_id")] long? credentialId = null,
        [AliasAs("target_type")] CredentialTargetType? targetType = null,
        [AliasAs("key_word")] string? keyWord = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        [AliasAs("sort")] CredentialSortField? sort = null,
        [AliasAs("sort_order")] SortOrder? sortOrder = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the credentials, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="credentialId">The id of the credential to list; null for all.</param>
    /// <param name="targetType">The kind of target whose credentials are listed; null for all.</param>
    /// <param name="keyWord">Text that the name or the target contains; null for all.</param>
    /// <param name="pageSize">The number of items on a page; null for 100.</param>
    /// <param name="sort">The field to sort by; null for the server's default.</param>
    /// <param name="sortOrder">The direction to sort in; null for ascending.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The credentials, without their secrets.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<Credential> ListAllAsync(
        long? credentialId = null,
        CredentialTargetType? targetType = null,
        string? keyWord = null,
        int? pageSize = null,
        CredentialSortField? sort = null,
        SortOrder? sortOrder = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListAsync(credentialId, targetType, keyWord, number, pageSize ?? Pages.DefaultSize, sort, sortOrder, token), cancellationToken);

    /// <summary>Validates stored credentials by logging in to their hosts: <c>POST /api/v1/security/credentials/validate</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>The request is retried if its response is lost, so a host may log more than one login.</remarks>
    /// <param name="request">The ids of the credentials.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result for each credential.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/security/credentials/validate")]
    Task<IReadOnlyList<CredentialValidation>> ValidateManyAsync([Body] CredentialIdsRequest request, CancellationToken cancellationToken = default);
}
