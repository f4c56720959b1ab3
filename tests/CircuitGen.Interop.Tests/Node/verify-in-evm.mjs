// Compiles a contract with the oldest compiler that it allows and with a new one, calls its verifyProof in a local EVM and prints {valid, gas} for every set of arguments, one per line.
// Arguments: the contract's source file, and a JSON file with a list of argument lists as snarkjs prints them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createVM } from '@ethereumjs/vm'
import { Common, Hardfork, Mainnet } from '@ethereumjs/common'
import { createAddressFromString, hexToBytes, bytesToHex } from '@ethereumjs/util'

const require = createRequire(import.meta.url)
const source = readFileSync(process.argv[2], 'utf8')
const input = {
  language: 'Solidity',
  sources: { 'verifier.sol': { content: source } },
  settings: { optimizer: { enabled: true }, outputSelection: { '*': { '*': ['evm.bytecode.object', 'evm.methodIdentifiers'] } } },
}
const compilers = [require('solc-oldest'), require('solc')]
const oldest = compilers[0].semver().split('+')[0]
if (!source.includes(`pragma solidity >=${oldest} `)) {
  console.error(`The contract's oldest compiler is not ${oldest}.`)
  process.exit(1)
}

const outputs = compilers.map((compiler) => JSON.parse(compiler.compile(JSON.stringify(input))))
const messages = outputs.flatMap((output) => output.errors ?? []).map((error) => error.formattedMessage)
if (messages.length > 0) {
  console.error(messages.join('\n'))
  process.exit(1)
}

const output = outputs[1]
const contract = Object.values(output.contracts['verifier.sol'])[0]
const vm = await createVM({ common: new Common({ chain: Mainnet, hardfork: Hardfork.Cancun }) })
const caller = createAddressFromString('0x' + '11'.repeat(20))
const created = await vm.evm.runCall({ caller, gasLimit: 10_000_000n, data: hexToBytes('0x' + contract.evm.bytecode.object) })
const selector = Object.values(contract.evm.methodIdentifiers)[0]
for (const args of JSON.parse(readFileSync(process.argv[3], 'utf8'))) {
  const words = args.flat(Infinity).map((word) => BigInt(word).toString(16).padStart(64, '0'))
  const { execResult } = await vm.evm.runCall({
    caller,
    to: created.createdAddress,
    gasLimit: 10_000_000n,
    data: hexToBytes('0x' + selector + words.join('')),
  })
  const valid = execResult.exceptionError === undefined && BigInt(bytesToHex(execResult.returnValue)) === 1n
  console.log(JSON.stringify({ valid, gas: Number(execResult.executionGasUsed) }))
}
