using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Credentials;

/// <summary>The routes for credentials of hosts, which OBShell keeps encrypted: <c>/api/v1/security/credential</c> and <c>/api/v1/security/credentials</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface ICredentialApi
{
    /// <summary>Creates a credential: <c>POST /api/v1/security/credential</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">A credential for OBShell to keep, encrypted.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A credential that OBShell keeps, without what is secret in it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/security/credential")]
    Task<Credential> CreateAsync([Body] CreateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows a credential, without its secret: <c>GET /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A credential that OBShell keeps, without what is secret in it.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/security/credential/{id}")]
    Task<Credential> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a credential: <c>PATCH /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="request">What a credential is to be from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A credential that OBShell keeps, without what is secret in it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/security/credential/{id}")]
    Task<Credential> UpdateAsync(long id, [Body] UpdateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a credential: <c>DELETE /api/v1/security/credential/{id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="id">The id of the credential.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/security/credential/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Tries whether a credential opens its hosts, without keeping it: <c>POST /api/v1/security/credential/validate</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>A request whose response is lost is sent again, so that a host may see more than one login.</remarks>
    /// <param name="request">A credential to try, without keeping it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How trying a credential went.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/security/credential/validate")]
    Task<CredentialValidation> ValidateAsync([Body] ValidateCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the key that OBShell encrypts its credentials with: <c>PUT /api/v1/security/credential/encrypt-secret-key</c>. Since OBShell 4.4.0.</summary>
    /// <param name="aesKey">The AES key of 32 bytes in base64.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/security/credential/encrypt-secret-key")]
    Task SetSecretKeyAsync([Body] SetCredentialSecretKeyRequest aesKey, CancellationToken cancellationToken = default);

    /// <summary>Deletes several credentials: <c>DELETE /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">The ids of the credentials.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/security/credentials")]
    Task DeleteManyAsync([Body] CredentialIdsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the credentials, page by page: <c>GET /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <param name="credentialId">Only the one with this id; null for all.</param>
    /// <param name="targetType">Only those for this kind of target; null for all.</param>
    /// <param name="keyWord">Only those with this in their name or target; null for all.</param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="pageSize">How many there are on a page; null for 10.</param>
    /// <param name="sort">What they are sorted by; null leaves it to the server.</param>
    /// <param name="sortOrder">Whether small or large ones come first; null for small ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A credential that OBShell keeps, without what is secret in it.</returns>
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

    /// <summary>Lists the credentials, on all pages. A page is requested when it is needed: <c>GET /api/v1/security/credentials</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="credentialId">Only the one with this id; null for all.</param>
    /// <param name="targetType">Only those for this kind of target; null for all.</param>
    /// <param name="keyWord">Only those with this in their name or target; null for all.</param>
    /// <param name="pageSize">How many there are on a page; null for 100.</param>
    /// <param name="sort">What they are sorted by; null leaves it to the server.</param>
    /// <param name="sortOrder">Whether small or large ones come first; null for small ones.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The credentials.</returns>
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

    /// <summary>Tries whether kept credentials open their hosts: <c>POST /api/v1/security/credentials/validate</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>A request whose response is lost is sent again, so that a host may see more than one login.</remarks>
    /// <param name="request">The ids of the credentials.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="CredentialValidation"/>.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/security/credentials/validate")]
    Task<IReadOnlyList<CredentialValidation>> ValidateManyAsync([Body] CredentialIdsRequest request, CancellationToken cancellationToken = default);
}
