using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The source-generated JSON metadata of the types in this folder.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CredentialIdsRequest))]
[JsonSerializable(typeof(CreateCredentialRequest))]
[JsonSerializable(typeof(ObShellResponse<Credential>))]
[JsonSerializable(typeof(ObShellResponse<ObShellPage<Credential>>))]
[JsonSerializable(typeof(ObShellResponse<CredentialValidation>))]
[JsonSerializable(typeof(ObShellResponse<ObShellList<CredentialValidation>>))]
[JsonSerializable(typeof(SetCredentialSecretKeyRequest))]
[JsonSerializable(typeof(UpdateCredentialRequest))]
[JsonSerializable(typeof(ValidateCredentialRequest))]
internal sealed partial class CredentialsJson : JsonSerializerContext;
